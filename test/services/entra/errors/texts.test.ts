import { describe, expect, it } from 'vitest';
import { sameWords } from '../../../../src/cards/same-words.ts';
import { troubleKeys } from '../../../../src/cards/trouble-words.ts';
import type { Trouble } from '../../../../src/services/consent/model.ts';
import { aadstsCatalogue } from '../../../../src/services/entra/errors/aadsts.ts';
import { explainText } from '../../../../src/services/entra/errors/classify.ts';
import { classifyAnswer } from '../../../../src/services/entra/errors/classify-answer.ts';
import { classifyGraph } from '../../../../src/services/entra/errors/classify-graph.ts';
import { graphCatalogue } from '../../../../src/services/entra/errors/graph.ts';
import { clientCatalogue, oauthCatalogue, suberrorCatalogue } from '../../../../src/services/entra/errors/oauth.ts';
import type { TextKey } from '../../../../src/services/text/index.ts';
import { languages, resources } from '../../../../src/services/text/languages.ts';
import { oauthErrors } from '../../../support/microsoft-errors.ts';

/** Codes whose cause the text of their class does not tell well enough: class, and who has the turn. */
const withOwnText = `
50034    credentials       requester
50020    wrong_account     requester
700016   not_consented     approver
7000229  not_consented     approver
50074    second_factor     requester
50076    second_factor     requester
50078    second_factor     requester
50079    second_factor     requester
50072    second_factor     requester
500121   second_factor     requester
50158    second_factor     requester
50097    blocked_by_policy requester
53000    blocked_by_policy requester
53001    blocked_by_policy requester
53002    blocked_by_policy approver
53003    blocked_by_policy approver
530032   blocked_by_policy approver
530034   blocked_by_policy approver
50053    credentials       requester
50055    credentials       requester
50056    credentials       approver
50057    credentials       approver
50126    credentials       requester
50105    not_assigned      approver
65001    not_consented     approver
65004    declined          requester
90093    needs_admin       approver
90094    needs_admin       approver
90095    needs_admin       approver
900941   needs_admin       approver
7000112  disabled          approver
650051   transient         microsoft
650052   no_mailbox        approver
50173    expired           requester
700082   expired           requester
70043    expired           requester
70019    expired           requester
70018    expired           requester
65005    ours              vendor
650056   not_consented     approver
90090    transient         microsoft
900981   needs_admin       approver
90099    needs_admin       approver
70001    disabled          vendor
16001    wrong_account     requester
50014    wrong_account     requester
90002    ours              vendor
90038    ours              vendor
500208   wrong_account     requester
500021   blocked_by_policy approver
500212   blocked_by_policy approver
500213   blocked_by_policy approver
5000224  disabled          approver
50144    credentials       requester
50058    expired           requester
53004    blocked_by_policy requester
53011    blocked_by_policy approver
50140    transient         microsoft
50199    transient         requester
135010   blocked_by_policy requester
700003   blocked_by_policy approver
220450   transient         requester
90055    transient         microsoft
70008    expired           requester
50089    expired           requester
50011    ours              vendor
500113   ours              vendor
7000215  ours              vendor
50196    transient         vendor
50134    expired           requester
90120    expired           requester
ErrorItemNotFound            no_rights   approver
ErrorInvalidUser             wrong_account  requester
MailboxNotEnabledForRESTAPI  no_mailbox  approver
ErrorAccessDenied            no_rights   approver
ODataDisabled                no_rights   approver
Authorization_RequestDenied  no_rights   approver`;

const rows = withOwnText
  .trim()
  .split('\n')
  .map((line) => line.trim().split(/\s+/))
  .map(([code = '', of = '', owner = '']) => ({ code: /^\d/.test(code) ? `AADSTS${code}` : code, of, owner }));

/** As the bot itself comes to it: from a text with the number in it, or from Graph's answer. */
function troubleOf(code: string): Trouble | undefined {
  if (code.startsWith('AADSTS')) return explainText(`Sorry … ${code}: …`)?.trouble;
  return classifyGraph({ status: 403, code, message: '', requestId: null, retryAfterSeconds: null }).trouble;
}

const texts = (language: (typeof languages)[number]): Readonly<Record<string, string>> => resources[language];

describe.each(rows)('$code', ({ code, of, owner }) => {
  it(`is ${of}, turn of ${owner}, with its own words and next step in every language (T10)`, () => {
    expect(troubleOf(code)).toMatchObject({ class: of, owner, code });
    for (const language of languages) {
      expect(texts(language)[`code.${code}.text`], language).toBeTruthy();
      expect(texts(language)[`code.${code}.next`], language).toBeTruthy();
      expect(texts(language)[`code.${code}.text`]).not.toBe(texts(language)[`trouble.${of}.text`]);
    }
  });

  it('names in its next step whoever has the turn, and nobody else', () => {
    const { en, nl } = resources;
    const administratorActs = owner === 'approver';

    expect(/administrator/i.test(en[`code.${code}.next`] ?? '')).toBe(administratorActs);
    expect(/beheerder/i.test(nl[`code.${code}.next`] ?? '')).toBe(administratorActs);
  });
});

describe('a code that is told in the words of another', () => {
  it.each(Object.entries(sameWords).filter(([code]) => /^[A-Z]/.test(code)))(
    '%s means the same as %s to a person, and the same person mends it',
    (code, other) => {
      const [one, same] = [troubleOf(code), troubleOf(other)];

      expect(one?.code).toBe(code);
      expect([one?.class, one?.owner]).toEqual([same?.class, same?.owner]);
      expect(rows.map((row) => row.code)).toContain(other);
    },
  );
});

describe.each(oauthErrors)('a number that nobody knows beside %s', (error) => {
  const found = classifyAnswer(
    { error, error_codes: [999_999], error_description: 'AADSTS999999: New.' },
    { status: 400, retryAfterSeconds: null },
  );

  it('is kept to be quoted, with the kind of thing and the next step of the word in every language', () => {
    expect(found).toMatchObject({ known: false, trouble: { code: 'AADSTS999999', word: error } });
    for (const language of languages) {
      const has = (key: string): key is TextKey => key in texts(language);
      const { text, next } = troubleKeys({ has }, found.trouble);

      expect(text).toBe(`error.${sameWords[error] ?? error}.text`);
      expect(texts(language)[text], language).toBeTruthy();
      expect(texts(language)[next], language).toBeTruthy();
    }
  });

  it('names an administrator in its next step only where that is who has the turn', () => {
    const next = resources.en[`error.${sameWords[error] ?? error}.next`] ?? '';

    expect(/administrator/i.test(next)).toBe(found.trouble.owner === 'approver');
  });
});

describe.each(languages)('the texts of codes in %s', (language) => {
  // A code may have further words for one kind of target; they refine these. Codes in small letters are the bot's own.
  const own = Object.keys(texts(language)).filter((key) => /^code\.[A-Z][^.]+\.(text|next)$/.test(key));

  it('are those of the table, each with a cause and a next step', () => {
    const expected = rows.flatMap(({ code }) => [`code.${code}.next`, `code.${code}.text`]);

    expect(own.sort()).toEqual(expected.sort());
  });

  it('tell each cause in words of its own', () => {
    const causes = own.filter((key) => key.endsWith('.text')).map((key) => texts(language)[key]);

    expect(new Set(causes).size).toBe(causes.length);
  });

  it('tell an unknown account, a foreign account and an absent application apart (T7)', () => {
    const [unknown, foreign, absent] = ['50034', '50020', '700016'].map((number) => ({
      text: texts(language)[`code.AADSTS${number}.text`],
      next: texts(language)[`code.AADSTS${number}.next`],
      class: troubleOf(`AADSTS${number}`)?.class,
    }));

    for (const part of ['text', 'next', 'class'] as const) {
      expect(new Set([unknown?.[part], foreign?.[part], absent?.[part]]).size, part).toBe(3);
    }
  });

  it('are one short step each', () => {
    const steps = own.filter((key) => key.endsWith('.next')).map((key) => texts(language)[key] ?? '');

    expect(steps.filter((step) => step.split(/[.!?](?=\s)/).length > 1)).toEqual([]);
  });

  it('are there, by code or by class, for everything that the catalogue knows', () => {
    const classes = [
      ...aadstsCatalogue.values(),
      ...[graphCatalogue, oauthCatalogue, suberrorCatalogue, clientCatalogue].flatMap((one) => Object.values(one)),
    ].map((entry) => entry.class);
    const said = new Set([...classes, 'unknown', 'withdrawn', 'no_answer']);
    const missing = [...said].flatMap((of) =>
      [`trouble.${of}.text`, `trouble.${of}.next`].filter((key) => !texts(language)[key]),
    );

    expect(missing).toEqual([]);
  });
});
