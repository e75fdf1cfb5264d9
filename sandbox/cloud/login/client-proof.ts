import type { App } from '../world.ts';
import { TokenRefusal } from './token-error.ts';

interface Credentials {
  readonly clientId: string | undefined;
  readonly secret: string | undefined;
  readonly assertion: string | undefined;
}

/** What a request says about the client, in its form or in a Basic header. */
export function credentialsOf(form: Readonly<Record<string, string>>, authorization: string | undefined): Credentials {
  const basic = /^Basic (.+)$/i.exec(authorization ?? '')?.[1];
  if (basic !== undefined) {
    const [id = '', secret = ''] = Buffer.from(basic, 'base64').toString('utf8').split(':');
    return { clientId: plain(id), secret: plain(secret), assertion: undefined };
  }
  return { clientId: form['client_id'], secret: form['client_secret'], assertion: form['client_assertion'] };
}

function plain(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}

/** A confidential client must show its secret, a public one must not show any (facts 5, 6.4). */
export function proveClient(app: App, { secret, assertion }: Credentials): void {
  const details = { appId: app.clientId };
  if (app.clientSecret === undefined) {
    if (secret !== undefined || assertion !== undefined) throw new TokenRefusal(700025, details);
    return;
  }
  if (assertion !== undefined) throw new TokenRefusal(700027, details);
  if (secret === undefined || secret === '') throw new TokenRefusal(7000218, details);
  if (secret !== app.clientSecret) throw new TokenRefusal(7000215, details);
}
