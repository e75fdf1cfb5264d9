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

/**
 * What a request may do about the secret: `either` in the device code flow, which is made for public clients; `public`
 * when it goes on with a sign-in that was made without a secret.
 */
export type ClientFlow = 'confidential' | 'either' | 'public';

/**
 * A confidential client must show its secret, a public one must not show any (facts 5, 6.4). Where the registration
 * allows public client flows, the flow decides which of the two it is. Returns what was shown.
 */
export function proveClient(app: App, { secret, assertion }: Credentials, flow: ClientFlow): 'secret' | 'nothing' {
  const details = { appId: app.clientId };
  const shown = secret !== undefined || assertion !== undefined;
  const asPublic = app.allowPublicClientFlows === true && (flow === 'public' || (flow === 'either' && !shown));
  if (app.clientSecret === undefined || asPublic) {
    if (shown) throw new TokenRefusal(700025, details);
    return 'nothing';
  }
  if (assertion !== undefined) throw new TokenRefusal(700027, details);
  if (secret === undefined || secret === '') throw new TokenRefusal(7000218, details);
  if (secret !== app.clientSecret) throw new TokenRefusal(7000215, details);
  return 'secret';
}
