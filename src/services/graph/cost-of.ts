import type { Cost } from './budgets.ts';
import type { GraphCall } from './graph-calls.ts';
import { object, objects, text } from './json.ts';

const inMailbox = /^\/(me|users\/[^/?]+)\/(mailFolders|messages|calendar|calendars|events|contacts|contactFolders)\b/;
const dear = /\/?(oauth2PermissionGrants|appRoleAssignments|appRoleAssignedTo)\b/;

/** What Microsoft counts for a call (facts 7.5): `$select` and a small `$top` make it cheaper, `$expand` dearer, never below one. */
export function costOf({ path, body, client, mailbox }: Pick<GraphCall, 'path' | 'body' | 'client' | 'mailbox'>): Cost {
  const cost = { ...plainCost({ path, body }), ...(client === undefined ? {} : { client }) };
  return cost.service === 'mailbox' && mailbox !== undefined ? { ...cost, mailbox } : cost;
}

function plainCost({ path, body }: Pick<GraphCall, 'path'> & { body: object | undefined }): Cost {
  if (path === '/$batch') {
    const items = objects(object(body)['requests']).map((item) =>
      plainCost({ path: text(item['url']), body: undefined }),
    );
    const service = items.find((one) => one.service !== 'directory')?.service ?? 'directory';
    return { service, units: items.reduce((sum, { units }) => sum + units, 0) };
  }
  if (path.startsWith('/auditLogs/')) return { service: 'audit log', units: 1 };
  if (inMailbox.test(path)) return { service: 'mailbox', units: 1 };
  const [where = '', query = ''] = path.split('?');
  const asked = new URLSearchParams(query);
  const less = (asked.has('$select') ? 1 : 0) + (Number(asked.get('$top') ?? 20) < 20 ? 1 : 0);
  const units = Math.max(1, (dear.test(where) ? 2 : 1) - less + (asked.has('$expand') ? 1 : 0));
  return { service: 'directory', units };
}
