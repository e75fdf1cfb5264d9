import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';

import packageJson from '../../package.json' with { type: 'json' };
import { compileCache } from '../../sandbox/run/short-lived.ts';

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'manifest-build-'));
afterAll(() => rmSync(folder, { recursive: true }));

const appId = '3F2504E0-4F89-41D3-9A0C-0305E82C3301';

/** `npm run manifest` with this environment, and nothing else of ours; the package goes to a file of this test. */
function build(name: string, env: Record<string, string>, ...args: readonly string[]) {
  const out = join(folder, `${name}.zip`);
  const run = spawnSync(process.execPath, ['manifest/build.ts', '--out', out, ...args], {
    cwd: root,
    env: { PATH: process.env['PATH'], NODE_COMPILE_CACHE: compileCache, ...env },
    encoding: 'utf8',
  });
  return { ...run, out };
}

function unpack(file: string) {
  const files = unzipSync(readFileSync(file));
  const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()));
  return { names: Object.keys(files).sort(), manifest };
}

describe('the app package', () => {
  it('holds all files at its root, filled from the environment and package.json', () => {
    const { status, out } = build('environment', { MicrosoftAppId: appId, PUBLIC_URL: 'https://consent.example.com' });
    const { names, manifest } = unpack(out);

    expect(status).toBe(0);
    expect(names).toEqual(['color.png', 'manifest.json', 'nl.json', 'outline.png']);
    expect(manifest).toMatchObject({
      id: appId.toLowerCase(),
      version: packageJson.version,
      validDomains: ['consent.example.com'],
      bots: [{ botId: appId.toLowerCase(), scopes: ['personal', 'team', 'groupChat'] }],
      developer: { privacyUrl: 'https://consent.example.com/privacy' },
    });
  });

  it('follows arguments before the environment', () => {
    const args = [
      '--app-id',
      appId,
      '--public-url',
      'https://other.example.com/',
      '--terms-url',
      'https://example.com/t',
    ];
    const { status, out } = build('arguments', { MicrosoftAppId: 'x', PUBLIC_URL: 'y' }, ...args);

    expect(status).toBe(0);
    expect(unpack(out).manifest).toMatchObject({
      validDomains: ['other.example.com'],
      developer: { termsOfUseUrl: 'https://example.com/t' },
    });
  });

  it('is the same to the byte when nothing changed', () => {
    const env = { MicrosoftAppId: appId, PUBLIC_URL: 'https://consent.example.com' };

    expect(readFileSync(build('once', env).out)).toEqual(readFileSync(build('twice', env).out));
  });

  it('is not built without its values, and every missing one is named with where it is found', () => {
    const { status, stderr, out } = build('missing', {});

    expect(status).toBe(1);
    expect(stderr).toMatch(/MicrosoftAppId is not set.*--app-id.*overview page/);
    expect(stderr).toMatch(/PUBLIC_URL is not set.*--public-url/);
    expect(existsSync(out)).toBe(false);
  });

  it.each([
    'http://consent.example.com',
    'https://localhost',
    'https://10.0.0.1',
    'https://[::1]',
    'https://a.b/c',
    'a.b',
  ])('is not built for %s, which Teams cannot reach', (address) => {
    const { status, stderr } = build('address', { MicrosoftAppId: appId, PUBLIC_URL: address });

    expect(status).toBe(1);
    expect(stderr).toContain(`PUBLIC_URL is "${address}"`);
  });

  it('tells an unknown argument and how it is used', () => {
    const { status, stderr } = build('usage', {}, '--tenant', 'x');

    expect(status).toBe(1);
    expect(stderr).toMatch(/--tenant/);
    expect(stderr).toMatch(/npm run manifest -- \[--app-id/);
  });
});
