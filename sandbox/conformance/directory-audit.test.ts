import { expect } from 'vitest';
import { apps, contoso, fabrikam, graphAppId } from '../cloud/world.ts';
import { checkFacts } from './support/facts.ts';
import { errorCode, everything, type Json, type Lab, values } from './support/lab.ts';

const { concierge, taxcalc } = apps;
const { anna, ben, carla } = contoso.people;
const target = { tenant: contoso.tid, appId: taxcalc.clientId };

const audits = async (lab: Lab, token: string, query = '') =>
  values((await lab.get(`/auditLogs/directoryAudits${query}`, token)).body);

const of = (activity: string) => `?$filter=${encodeURIComponent(`activityDisplayName eq '${activity}'`)}`;

/** The entries about one application, as facts 7.4 tells to find them. */
const about = (entries: Json[], spId: string) =>
  entries.filter((entry) => (entry['targetResources'] as Json[]).some(({ id }) => id === spId));

const names = (entries: Json[]) => entries.map((entry) => entry['activityDisplayName']);

/** A person as the log names them. */
const user = ({ oid, upn, name }: typeof anna | typeof ben) => ({
  user: expect.objectContaining({ id: oid, userPrincipalName: upn, displayName: name }),
  app: null,
});

const named = (entry: Json | undefined, property: string) => {
  const targets = (entry?.['targetResources'] ?? []) as Json[];
  const all = targets.flatMap((one) => one['modifiedProperties'] as Json[]);
  const { oldValue, newValue } = all.find(({ displayName }) => displayName === property) ?? {};
  return [oldValue, newValue];
};

checkFacts("the directory's log (facts 7.1, 7.4)", [
  [
    '7.4',
    'an admin consent: who, when, for which service principal, for everybody',
    async (lab) => {
      const token = await lab.reader();
      lab.pass(60);
      await lab.consentFor(contoso, taxcalc, ben);
      const [entry] = await audits(lab, token, of('Consent to application'));
      expect(entry).toMatchObject({
        activityDateTime: new Date(lab.nowSeconds * 1000).toISOString(),
        category: 'ApplicationManagement',
        result: 'success',
        initiatedBy: user(ben),
        targetResources: [{ id: await lab.spId(token, taxcalc.clientId), displayName: 'TaxCalc-Hub' }],
      });
      expect(named(entry, 'ConsentContext.OnBehalfOfAll')).toEqual([null, '"True"']);
      expect(named(entry, 'ConsentAction.Permissions')).toEqual([null, expect.stringContaining('Mail.ReadWrite')]);
    },
  ],
  [
    '7.4',
    "a first consent adds the service principal and the grant; a person's own names that person",
    async (lab) => {
      const token = await lab.reader();
      await lab.tokensFor(contoso, taxcalc, anna, 'User.Read');
      const entries = about(await audits(lab, token), await lab.spId(token, taxcalc.clientId));
      expect(names(entries)).toEqual([
        'Consent to application',
        'Add delegated permission grant',
        'Add service principal',
      ]);
      for (const entry of entries) expect(entry['initiatedBy']).toEqual(user(anna));
      expect(named(entries[0], 'ConsentContext.OnBehalfOfAll')).toEqual([null, '"False"']);
      expect(named(entries[1], 'DelegatedPermissionGrant.ConsentType')).toEqual([null, '"Principal"']);
    },
  ],
  [
    '7.4',
    'a grant is found by any of its targets: the resource stands first, our service principal after it',
    async (lab) => {
      const token = await lab.reader();
      await lab.consentFor(contoso, taxcalc, ben);
      const own = await lab.spId(token, taxcalc.clientId);
      const [entry] = about(await audits(lab, token, of('Add delegated permission grant')), own);
      const targets = entry?.['targetResources'] as Json[];
      expect(targets.map(({ id }) => id)).toEqual([await lab.spId(token, graphAppId), own]);
      const filter = encodeURIComponent(`targetResources/any(t:t/id eq '${own}')`);
      expect(await audits(lab, token, `?$filter=${filter}`)).toHaveLength(3);
    },
  ],
  [
    '7.4',
    'a withdrawal is "Remove delegated permission grant" by whoever did it, or by nobody known',
    async (lab) => {
      const token = await lab.reader();
      for (const by of [ben.oid, undefined]) {
        await lab.consentFor(contoso, taxcalc, ben);
        lab.pass(60);
        await lab.sim('grants/delete', { ...target, ...(by === undefined ? {} : { by }) });
      }
      const own = await lab.spId(token, taxcalc.clientId);
      const [unknown, known] = about(await audits(lab, token, of('Remove delegated permission grant')), own);
      expect(known).toMatchObject({ initiatedBy: user(ben), operationType: 'Unassign' });
      expect(unknown).toMatchObject({ initiatedBy: { user: null, app: { appId: null } } });
      expect(named(known, 'DelegatedPermissionGrant.Scope')).toEqual([expect.stringContaining('Mail.ReadWrite'), null]);
    },
  ],
  [
    '7.4',
    'writes through Graph are logged in the name of the caller; a change is a removal and an addition at once',
    async (lab) => {
      const token = await lab.reader();
      await lab.consentFor(contoso, taxcalc, ben, 'User.Read');
      const admin = await lab.accessToken(contoso, concierge, ben, everything);
      const own = await lab.spId(token, taxcalc.clientId);
      lab.pass(60);
      const grant = {
        clientId: own,
        resourceId: await lab.spId(token, graphAppId),
        consentType: 'Principal',
        principalId: carla.oid,
        scope: 'Mail.Send',
      };
      const made = await lab.send('POST', '/oauth2PermissionGrants', admin, grant);
      const path = `/oauth2PermissionGrants/${made.body['id']}`;
      lab.pass(60);
      await lab.send('PATCH', path, admin, { scope: 'Mail.Send Mail.ReadWrite' });
      lab.pass(60);
      await lab.send('DELETE', path, admin, {});
      const since = new Date(lab.nowSeconds * 1000 - 120_000).toISOString();
      const entries = about(await audits(lab, token, `?$filter=activityDateTime ge ${since}`), own);
      expect(names(entries)).toEqual([
        'Remove delegated permission grant',
        'Add delegated permission grant',
        'Remove delegated permission grant',
        'Add delegated permission grant',
      ]);
      for (const entry of entries) expect(entry['initiatedBy']).toEqual(user(ben));
      expect(named(entries[1], 'DelegatedPermissionGrant.Scope')).toEqual([
        '"Mail.Send"',
        '"Mail.Send Mail.ReadWrite"',
      ]);
    },
  ],
  [
    '7.4',
    'switching an app off and removing it are logged too, and an application permission',
    async (lab) => {
      const token = await lab.reader();
      await lab.consentFor(contoso, taxcalc, ben);
      const own = await lab.spId(token, taxcalc.clientId);
      await lab.sim('service-principals/disable', { ...target, disabled: true, by: ben.oid });
      await lab.sim('service-principals/delete', { ...target, by: ben.oid });
      const [removed, off] = about(await audits(lab, token), own);
      expect(removed).toMatchObject({ activityDisplayName: 'Remove service principal', initiatedBy: user(ben) });
      expect(off).toMatchObject({ activityDisplayName: 'Update service principal', initiatedBy: user(ben) });
      expect(named(off, 'accountEnabled')).toEqual(['"true"', '"false"']);
      const roles = await audits(lab, token, of('Add app role assignment to service principal'));
      expect(roles).toHaveLength(concierge.requiredResourceAccess.application.length);
    },
  ],
  [
    '7.4',
    'activity and time are filtered together; $top and $orderby hold',
    async (lab) => {
      const token = await lab.reader();
      for (let i = 0; i < 3; i++) {
        lab.pass(60);
        await lab.consentFor(contoso, taxcalc, ben);
      }
      const since = new Date(lab.nowSeconds * 1000 - 60_000).toISOString();
      const filter = `activityDisplayName eq 'Consent to application' and activityDateTime ge ${since}`;
      const query = `?$filter=${encodeURIComponent(filter)}`;
      const times = (entries: Json[]) => entries.map((entry) => Date.parse(String(entry['activityDateTime'])) / 1000);
      const now = lab.nowSeconds;
      expect(times(await audits(lab, token, query))).toEqual([now, now - 60]);
      expect(times(await audits(lab, token, `${query}&$orderby=activityDateTime asc`))).toEqual([now - 60, now]);
      expect(times(await audits(lab, token, `${query}&$orderby=activityDateTime desc&$top=1`))).toEqual([now]);
    },
  ],
  [
    '7.4',
    'the log lags: an entry is there when a grant of the same moment would work',
    async (lab) => {
      const token = await lab.reader();
      await lab.sim('propagation', { seconds: 30 });
      await lab.consentFor(contoso, taxcalc, ben);
      const own = await lab.spId(token, taxcalc.clientId);
      lab.pass(29);
      expect(about(await audits(lab, token), own)).toEqual([]);
      lab.pass(1);
      expect(about(await audits(lab, token), own)).not.toEqual([]);
    },
  ],
  [
    '7.1',
    'AuditLog.Read.All is needed, and with a person behind the call a reading role too',
    async (lab) => {
      await lab.consentFor(contoso, concierge, ben, 'User.Read AuditLog.Read.All');
      const scope = 'User.Read AuditLog.Read.All';
      const status = async (token: string) => {
        const answer = await lab.get('/auditLogs/directoryAudits', token);
        return [answer.status, answer.status === 200 ? undefined : errorCode(answer)];
      };
      const refused = [403, 'Authorization_RequestDenied'];
      expect(await status(String((await lab.appOnly(contoso.tid)).body['access_token']))).toEqual(refused);
      expect(await status(await lab.accessToken(contoso, taxcalc, ben, 'User.Read'))).toEqual(refused);
      expect(await status(await lab.accessToken(contoso, concierge, anna, scope))).toEqual(refused);
      expect(await status(await lab.accessToken(contoso, concierge, ben, scope))).toEqual([200, undefined]);
    },
  ],
  [
    '7.4',
    'one tenant does not see what happens in another',
    async (lab) => {
      const token = await lab.reader();
      const before = (await audits(lab, token)).length;
      await lab.consentFor(fabrikam, taxcalc, fabrikam.people.gus);
      expect(await audits(lab, token)).toHaveLength(before);
    },
  ],
]);
