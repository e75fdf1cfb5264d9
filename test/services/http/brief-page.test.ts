import { describe, expect, it } from 'vitest';
import { briefPage } from '../../../src/services/http/pages/brief-page.ts';
import type { Brief } from '../../../src/services/journeys/approval/approve.ts';
import { createText, languages } from '../../../src/services/text/index.ts';
import { ben, connection, product, request, tenant } from '../../cards/support/examples.ts';

const text = createText();
const brief = (scopes: Brief['product']['scopes']): Brief => ({
  request: request(),
  product: product({ scopes }),
  tenant: tenant(),
  waiting: [connection()],
  choices: ['all'],
  preview: null,
  person: ben,
  proof: 'p',
  alreadyApprover: false,
  problem: null,
});

describe.each(languages)('the page on which an administrator decides, in %s', (language) => {
  const words = text.in(language);
  const onlyItself = words.t('page.approve.brief.effect');
  const careful = words.t('request.effect.application');
  const shown = async (kind: 'user' | 'application') =>
    String(await briefPage(brief([{ name: 'Mail.Read', class: kind }]), words));

  it('says that nothing opens by itself only where somebody must sign in (S10)', async () => {
    const [delegated, alone] = [await shown('user'), await shown('application')];

    expect([delegated.includes(onlyItself), delegated.includes(careful)]).toEqual([true, false]);
    expect([alone.includes(onlyItself), alone.includes(careful)]).toEqual([false, true]);
    expect(alone).not.toContain(words.t('scope.Mail.Read.can'));
  });
});
