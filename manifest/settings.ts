import { isIP } from 'node:net';

/** The values that differ from one deployment to the next, under the names of their placeholders in manifest.json. */
export type Settings = Readonly<
  Record<'APP_ID' | 'PUBLIC_HOST' | 'VERSION' | 'DEVELOPER' | 'WEBSITE_URL' | 'PRIVACY_URL' | 'TERMS_URL', string>
>;

/** What the person who builds the package said, by argument or environment. */
export interface Wishes {
  readonly appId: string | undefined;
  readonly publicUrl: string | undefined;
  readonly version: string;
  readonly developer?: string | undefined;
  readonly websiteUrl?: string | undefined;
  readonly privacyUrl?: string | undefined;
  readonly termsUrl?: string | undefined;
}

const GUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** The settings, or every fault in the wishes at once, each naming the value and what to do. */
export function settingsFrom(wishes: Wishes): { settings: Settings } | { faults: readonly string[] } {
  const faults: string[] = [];
  const appId = wishes.appId?.trim() ?? '';
  if (!GUID.test(appId)) {
    faults.push(
      `MicrosoftAppId is ${shown(appId)}. Set it, or pass --app-id: the Application (client) ID on the bot app's overview page in Entra.`,
    );
  }
  const publicUrl = publicAddress(wishes.publicUrl?.trim() ?? '', faults);
  if (!/^\d+\.\d+\.\d+$/.test(wishes.version)) {
    faults.push(`version in package.json is "${wishes.version}". Teams takes three numbers, such as 1.0.0.`);
  }
  const url = (flag: string, wish: string | undefined, otherwise: string) => {
    if (wish !== undefined && !/^https:\/\//.test(wish)) {
      faults.push(`--${flag} is "${wish}". Give the full address of the page, starting with https://.`);
    }
    return wish ?? otherwise;
  };
  const settings: Settings = {
    APP_ID: appId.toLowerCase(),
    PUBLIC_HOST: publicUrl?.hostname ?? '',
    VERSION: wishes.version,
    DEVELOPER: wishes.developer ?? 'Consent Concierge',
    WEBSITE_URL: url('website-url', wishes.websiteUrl, publicUrl?.origin ?? ''),
    PRIVACY_URL: url('privacy-url', wishes.privacyUrl, `${publicUrl?.origin}/privacy`),
    TERMS_URL: url('terms-url', wishes.termsUrl, `${publicUrl?.origin}/terms`),
  };
  return faults.length > 0 ? { faults } : { settings };
}

/** Teams opens this host from its own servers and from phones, so it must be a name that everybody can resolve. */
function publicAddress(value: string, faults: string[]): URL | undefined {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const host = url?.hostname ?? '';
  const isPublic = host.includes('.') && !host.endsWith('.localhost') && isIP(host.replace(/^\[|\]$/g, '')) === 0;
  if (url?.protocol === 'https:' && url.pathname === '/' && isPublic) return url;
  faults.push(
    `PUBLIC_URL is ${shown(value)}. Set it, or pass --public-url: the bot's https address with a public host name and without a path, such as https://consent.example.com.`,
  );
  return undefined;
}

const shown = (value: string) => (value === '' ? 'not set' : `"${value}"`);
