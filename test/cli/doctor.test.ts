import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCloud } from '../../sandbox/cloud/cloud.ts';
import { botEnvironment } from '../../sandbox/run/bot-environment.ts';
import { compileCache } from '../../sandbox/run/short-lived.ts';

const cli = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

let cloud: Awaited<ReturnType<typeof startCloud>>;
let folder: string;
let environment: Record<string, string>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'doctor-'));
  cloud = await startCloud({});
  environment = botEnvironment({ folder, port: 3978, cloud, approvers: [] });
});
afterAll(async () => {
  await cloud?.stop();
  await rm(folder, { recursive: true, force: true });
});

interface Examined {
  readonly status: number | null;
  readonly findings: readonly { readonly about: string; readonly is: string; readonly says: string }[];
  readonly errors: string;
}

function examines(change: Record<string, string> = {}): Promise<Examined> {
  const child = spawn(process.execPath, [cli, 'doctor', '--json'], {
    // Nothing of this machine's own: proxies and the like are not the doctor's.
    env: { PATH: process.env['PATH'] ?? '', NODE_COMPILE_CACHE: compileCache, ...environment, ...change },
  });
  let output = '';
  let errors = '';
  child.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  return new Promise((resolve) => {
    child.on('close', (status) => {
      const lines = output.split('\n').filter(Boolean);
      resolve({ status, errors, findings: lines.map((line) => JSON.parse(line) as Examined['findings'][number]) });
    });
  });
}

const about = ({ findings }: Examined, name: string) => findings.filter((each) => each.about === name);

describe('the doctor', () => {
  it('finds every product accepted, and tells of every page that people are sent to (S7, S18)', async () => {
    const examined = await examines();

    expect(about(examined, 'product taxcalc-communications-centre')).toMatchObject([{ is: 'ok' }]);
    expect(about(examined, 'product ctouch-pro')).toMatchObject([{ is: 'ok' }]);
    const links = examined.findings.filter((each) => each.about.startsWith('link '));
    const names = links.flatMap((each) => each.about.slice('link '.length).split(', '));
    for (const link of ['enterprise_apps', 'app_users', 'user_consent_settings', 'protocol'])
      expect(names.filter((name) => name === link)).toHaveLength(1);
  });

  it('catches a wrong application id before the first person meets it, and ends with 1 (S18)', async () => {
    const catalogue = JSON.parse(await readFile(environment['CATALOGUE'] ?? '', 'utf8')) as {
      products: { id: string; clientId: string }[];
    };
    const wrong = join(folder, 'wrong.json');
    const products = catalogue.products.map((product) =>
      product.id === 'ctouch-pro' ? { ...product, clientId: '99999999-0000-4000-8000-000000000009' } : product,
    );
    await writeFile(wrong, JSON.stringify({ products }));
    const examined = await examines({ CATALOGUE: wrong });

    expect(examined.status).toBe(1);
    expect(about(examined, 'product ctouch-pro')).toMatchObject([
      { is: 'fault', says: expect.stringContaining('99999999-0000-4000-8000-000000000009 is not known') },
    ]);
    expect(about(examined, 'product taxcalc-communications-centre')).toMatchObject([{ is: 'ok' }]);
  });

  it('catches a wrong secret, and says every fault of the settings at once', async () => {
    expect(
      about(await examines({ TAXCALC_CLIENT_SECRET: 'wrong' }), 'product taxcalc-communications-centre'),
    ).toMatchObject([{ is: 'fault', says: expect.stringContaining('refuses the secret') }]);
    const { status, errors } = await examines({ TOKEN_KEYS: 'x', VENDOR_TENANT_ID: 'y' });
    expect(status).toBe(1);
    expect(errors).toContain('TOKEN_KEYS');
    expect(errors).toContain('VENDOR_TENANT_ID');
  });
});
