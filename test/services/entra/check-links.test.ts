import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { checkLinks } from '../../../src/services/entra/check-links.ts';
import type { MicrosoftLink } from '../../../src/services/journeys/ports.ts';
import { type Reply, type StubServer, startStubServer } from './support/stub-server.ts';

let server: StubServer;
beforeAll(async () => {
  server = await startStubServer();
});
beforeEach(() => {
  server.asked.length = 0;
});
afterAll(() => server.stop());

const linkTo = (url: string): MicrosoftLink => ({ name: 'my_apps', url, checked: '2026-08-01' });

async function look(path: string, reply: Reply | ((method: string) => Reply)) {
  server.answer(({ method }) => (typeof reply === 'function' ? reply(method) : reply));
  const [first] = await checkLinks([linkTo(`${server.origin}${path}`)], fetch);
  return first;
}

const to = (location: string): Reply => ({ status: 302, headers: { location } });

describe('a look at a page', () => {
  it('that answers finds it in order, without reading it', async () => {
    expect(await look('/page#view/Blade', {})).toMatchObject({ found: 'ok', link: { name: 'my_apps' } });
    expect(server.asked.map(({ method, path }) => `${method} ${path}`)).toEqual(['HEAD /page']);
  });

  it.each([404, 410])("that is gone (%i) finds it dead (adapter's part of S7)", async (status) => {
    expect(await look('/page', { status })).toMatchObject({ found: 'dead' });
  });

  it("that was moved tells where to (adapter's part of S7)", async () => {
    expect(await look('/old', to('https://entra.example.com/new'))).toMatchObject({
      found: 'moved',
      to: 'https://entra.example.com/new',
    });
    expect(await look('/old', to('/new'))).toMatchObject({ found: 'moved', to: `${server.origin}/new` });
    expect(server.asked.map(({ path }) => path)).toEqual(['/old', '/old']);
  });

  it.each([
    ['a sign-in page in front of it', '/page', 'https://login.microsoftonline.com/common/oauth2/authorize?x=1'],
    ["the reader's language", '/entra/page', '/en-us/entra/page'],
    ['a slash at its end', '/page', '/page/'],
    ["a start page's first page", '/', '/adminportal/home'],
  ])('that leads to %s finds it in order', async (_, path, location) => {
    expect(await look(path, to(location))).toMatchObject({ found: 'ok' });
  });

  it.each([405, 404, 501, 403])('whose server refuses HEAD with %i asks with GET', async (status) => {
    expect(await look('/page', (method) => (method === 'HEAD' ? { status } : {}))).toMatchObject({ found: 'ok' });
    expect(server.asked.map(({ method }) => method)).toEqual(['HEAD', 'GET']);
  });

  it('that lets nobody in without signing in finds it in order', async () => {
    expect(await look('/page', { status: 401 })).toMatchObject({ found: 'ok' });
  });

  it.each([429, 500, 503])('that is answered with %i proves nothing', async (status) => {
    expect(await look('/page', { status })).toMatchObject({ found: 'unreachable' });
  });

  it('that nobody answers proves nothing', async () => {
    const gone = await startStubServer();
    await gone.stop();
    const [answer] = await checkLinks([linkTo(gone.origin)], fetch);

    expect(answer?.found).toBe('unreachable');
  });

  it('that leads nowhere finds it dead', async () => {
    expect(await look('/page', to('https://'))).toMatchObject({ found: 'dead' });
  });

  it('is taken at every page, in their order', async () => {
    server.answer(({ path }) => (path === '/b' ? { status: 404 } : {}));
    const looks = await checkLinks([linkTo(`${server.origin}/a`), linkTo(`${server.origin}/b`)], fetch);

    expect(looks.map(({ found }) => found)).toEqual(['ok', 'dead']);
  });
});
