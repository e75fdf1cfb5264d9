import { describe, expect, it } from 'vitest';
import { classifyRedirect, explainText } from '../../../../src/services/entra/errors/classify.ts';

const correlation = '0f0e0d0c-0b0a-4908-8706-050403020100';
const trace = '11111111-2222-4333-8444-555555555555';
const at = new Date('2026-01-09T02:02:12Z');

describe('a text that was pasted from a page of Microsoft', () => {
  it.each([
    `AADSTS53003: Access has been blocked. Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: 2026-01-09 02:02:12Z`,
    `Request Id: ${trace}\nCorrelation Id: ${correlation}\nTimestamp: 2026-01-09T02:02:12Z\nError Code: 53003`,
    `Je hebt hier nu geen toegang toe. Foutcode: 53003 Aanvraag-id: ${trace} Correlatie-id: ${correlation} Tijdstempel: 2026-01-09T02:02:12.000Z`,
    `Sie können zurzeit nicht darauf zugreifen. Fehlercode 53003 Anforderungs-ID: ${trace} Korrelations-ID: ${correlation} Zeitstempel: 2026-01-09T02:02:12Z`,
    `Vous ne pouvez pas accéder à ceci. Code d'erreur : 53003 ID de demande : ${trace} ID de corrélation : ${correlation} Horodatage : 2026-01-09T02:02:12Z`,
    `Code d’erreur : 53003 ID de corrélation : ${correlation} 2026-01-09T02:02:12Z`,
    `No puede acceder a esto ahora. Código de error: 53003 Identificador de solicitud: ${trace} Id. de correlación: ${correlation} Marca de tiempo: 2026-01-09T02:02:12Z`,
    `{"error":"access_denied","error_codes":[53003],"error_description":"AADSTS53003: x","timestamp":"2026-01-09 02:02:12Z","trace_id":"${trace}","correlation_id":"${correlation}"}`,
  ])('gives code, correlation id and time, in whatever language it is (%#)', (text) => {
    expect(explainText(text)).toMatchObject({
      code: 'AADSTS53003',
      known: true,
      at,
      trouble: { class: 'blocked_by_policy', owner: 'approver', correlation },
    });
  });

  it('takes the trace id for no correlation id, and no other date for its time', () => {
    const text = `On 2026-01-08 I saw: AADSTS90094: x. Trace ID: ${trace} Request Id: ${trace}`;

    expect(explainText(text)).toMatchObject({ code: 'AADSTS90094', at: null, trouble: { correlation: null } });
  });

  it.each(['aadsts 53003', 'AADSTS-53003', 'AADSTS: 53003'])('may be typed by hand: %s', (text) => {
    expect(explainText(text)?.code).toBe('AADSTS53003');
  });

  it.each([
    ['blanks', `AADSTS65001 correlation${' '.repeat(28_000)}`],
    ['letters', `AADSTS65001 ${'error'.repeat(6_000)}`],
  ])('is read in no time, however many %s somebody pasted', (_, text) => {
    // The processor's time for this thread: what else the machine does is no fault of these.
    const begun = process.threadCpuUsage();
    expect(explainText(text)?.code).toBe('AADSTS65001');
    expect(classifyRedirect({ error: 'access_denied', error_description: text })?.trouble.code).toBe('AADSTS65001');
    const { user, system } = process.threadCpuUsage(begun);
    expect((user + system) / 1000).toBeLessThan(500);
  });

  it('of several codes explains the first that is known', () => {
    expect(explainText('AADSTS999999: new. AADSTS90094: x. AADSTS65001: y.')?.code).toBe('AADSTS90094');
    expect(explainText('AADSTS999999: new. Error Code: 53003')?.code).toBe('AADSTS53003');
  });

  it('names the codes beside it, each once', () => {
    expect(explainText('AADSTS999999: new. AADSTS90094: x. AADSTS65001: y. Error Code: 65001')?.others).toEqual([
      'AADSTS999999',
      'AADSTS65001',
    ]);
    expect(explainText('AADSTS65001: x {"error_codes":[65001]} Error Code: 65001')?.others).toEqual([]);
  });

  it("of an unknown code tells at least the kind, where Microsoft's word stands beside it", () => {
    const text = 'error=temporarily_unavailable&error_description=AADSTS999999: new';

    expect(explainText(text)).toMatchObject({
      code: 'AADSTS999999',
      known: false,
      trouble: { class: 'transient', owner: 'microsoft', word: 'temporarily_unavailable' },
    });
  });

  it.each([
    ['53003', 'AADSTS53003'],
    ['7000215.', 'AADSTS7000215'],
    ['50105 contoso.com', 'AADSTS50105'],
    ['interaction_required', 'interaction_required'],
    ['invalid_grant', 'invalid_grant'],
    ['access_denied', 'access_denied'],
  ])('may be nothing but the code: %s', (text, code) => {
    expect(explainText(text)).toMatchObject({ code, known: true });
  });

  it.each([
    'My order number is 50105',
    '12345',
    'snake_case',
    'to_string',
    '50105 people',
    'Error Code: 12345',
    'My room is 53003',
    'error 404',
    'CR-65001',
    'Order 65001 failed',
    '',
  ])("holds no code of Microsoft's: %s", (text) => {
    expect(explainText(text)).toBeNull();
  });
});
