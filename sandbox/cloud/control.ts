import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { z } from 'zod';
import { actorOf } from './audit.ts';
import type { Cloud, Env } from './context.ts';
import { findApp, findTenant } from './directory.ts';
import { transportKinds } from './faults.ts';
import { removeGrant, setScopes } from './grants.ts';
import {
  assignPerson,
  ensureServicePrincipal,
  findServicePrincipal,
  removeAssignment,
  removeServicePrincipal,
  setSwitches,
} from './service-principals.ts';

const tenantAndApp = z.object({ tenant: z.string(), appId: z.string() });
/** The object id of who did it, as the directory's log will name them; without it the log names nobody. */
const by = z.string().optional();

const shapes = {
  fault: z.object({
    where: z.enum(['authorize', 'token', 'graph', 'adminconsent']),
    match: z.object({ appId: z.string(), tenant: z.string(), path: z.string() }).partial().default({}),
    kind: z.enum(['aadsts', 'graph', '429', '503', 'timeout', 'flap', 'slow_down']),
    code: z.int().default(700016),
    suberror: z.string().optional(),
    error: z.string().optional(),
    answer: z
      .object({ status: z.int().min(400).max(599), code: z.string(), message: z.string().default('Refused.') })
      .optional(),
    retryAfter: z.int().min(0).default(2),
    times: z.int().min(1).nullable().default(null),
    everyNth: z.int().min(1).optional(),
  }),
  weather: z.object({ percent: z.number().min(0).max(100), seed: z.int().default(1) }),
  broken: z.object({ what: z.enum(['grant', 'token', 'probe', 'callback']).nullable() }),
  propagation: z.object({ seconds: z.number().min(0) }),
  deviceCode: z.object({
    interval: z.number().min(0).optional(),
    expiresIn: z.number().min(0).optional(),
    enforceInterval: z.boolean().optional(),
  }),
  deleteGrant: tenantAndApp.extend({ principalId: z.string().nullable().optional(), by }),
  narrowGrant: tenantAndApp.extend({ principalId: z.string().nullable().optional(), without: z.array(z.string()), by }),
  disable: tenantAndApp.extend({ disabled: z.boolean(), by }),
  deleteServicePrincipal: tenantAndApp.extend({ by }),
  assign: tenantAndApp.extend({ oid: z.string(), assigned: z.boolean() }),
  tenant: z.object({
    tenant: z.string(),
    policy: z
      .enum([
        'none',
        'microsoft-user-default-low',
        'microsoft-user-default-legacy',
        'microsoft-user-default-recommended',
      ])
      .optional(),
    assignmentRequired: z.boolean().optional(),
    workflow: z.boolean().optional(),
  }),
  person: z.object({
    oid: z.string(),
    disabled: z.boolean().optional(),
    roles: z.array(z.string()).optional(),
    passwordReset: z.boolean().optional(),
  }),
};

/**
 * `/_sim/…`: looks inside the cloud and breaks it on purpose, for the demo and for tests. Nothing of the kind exists at
 * Microsoft, so the product itself never calls it.
 */
export function controlRoutes(cloud: Cloud): Hono<Env> {
  const { data } = cloud.store;
  const app = new Hono<Env>().basePath('/_sim');

  /** A route that takes a JSON body of a shape; 400 with the faults otherwise. */
  function post<T extends z.ZodType>(path: string, shape: T, work: (body: z.output<T>) => object) {
    app.post(path, async (c) => {
      const parsed = shape.safeParse(await c.req.json().catch(() => undefined));
      return parsed.success ? c.json(work(parsed.data)) : c.json({ error: z.prettifyError(parsed.error) }, 400);
    });
  }

  app.get('/health', (c) => c.json({ ok: true, ...cloud.urls }));

  app.get('/state', (c) =>
    c.json({
      servicePrincipals: data.servicePrincipals,
      grants: data.grants,
      appRoleAssignments: data.appRoleAssignments,
      audits: data.audits,
      consentRequests: data.consentRequests,
      tokens: data.tokens,
      calls: data.calls,
      faults: data.faults,
      weather: data.weather,
      broken: data.broken,
      propagationSeconds: data.propagationSeconds,
      deviceCode: data.deviceCodeSettings,
    }),
  );

  post('/faults', shapes.fault, ({ times, everyNth, suberror, error, answer, match, ...fault }) => {
    const id = randomUUID();
    data.faults.push({
      ...fault,
      id,
      match: withoutUndefined(match),
      ...withoutUndefined({ suberror, error, answer }),
      everyNth: everyNth ?? (fault.kind === 'flap' ? 2 : 1),
      left: times,
      seen: 0,
    });
    return { id, transport: transportKinds.includes(fault.kind) };
  });
  app.delete('/faults', (c) => {
    data.faults = [];
    return c.json({});
  });

  /** `percent: 0` clears up. */
  post('/weather', shapes.weather, ({ percent, seed }) => {
    data.weather = percent === 0 ? null : { percent, seed, asked: 0, struck: {} };
    return { percent };
  });
  post('/break', shapes.broken, ({ what }) => {
    data.broken = what;
    return { broken: what };
  });
  post('/propagation', shapes.propagation, ({ seconds }) => {
    data.propagationSeconds = seconds;
    return { seconds };
  });

  /** Codes that are made from now on follow; those that are out keep what their device was told. */
  post('/device-code', shapes.deviceCode, (change) => Object.assign(data.deviceCodeSettings, withoutUndefined(change)));

  /** Without `principalId` every grant of the app; `null` names the tenant-wide one. */
  const grantsOf = (tenant: string, appId: string, principalId: string | null | undefined) => {
    const tid = findTenant(tenant)?.tid;
    return data.grants.filter(
      (grant) =>
        grant.tenant === tid &&
        grant.appId === appId &&
        (principalId === undefined || grant.principalId === principalId),
    );
  };
  post('/grants/delete', shapes.deleteGrant, ({ tenant, appId, principalId, by }) => {
    const gone = grantsOf(tenant, appId, principalId);
    for (const grant of gone) removeGrant(cloud, grant, actorOf(by));
    return { deleted: gone.length };
  });
  post('/grants/narrow', shapes.narrowGrant, ({ tenant, appId, principalId, without, by }) => {
    const narrowed = grantsOf(tenant, appId, principalId);
    for (const grant of narrowed) {
      const left = grant.scope.split(' ').filter((scope) => !without.includes(scope));
      setScopes(cloud, grant, left, actorOf(by));
    }
    return { narrowed: narrowed.length };
  });
  post('/service-principals/disable', shapes.disable, ({ tenant, appId, disabled, by }) => {
    const [where, app] = [findTenant(tenant), findApp(appId)];
    if (where === undefined || app === undefined) return { found: false };
    // A reviewer's "Block" makes the service principal where there is none, disabled (facts 3.2).
    const sp = ensureServicePrincipal(cloud, where, app, actorOf(by));
    setSwitches(cloud, sp, { accountEnabled: !disabled }, actorOf(by));
    return { found: true };
  });
  post('/service-principals/delete', shapes.deleteServicePrincipal, ({ tenant, appId, by }) => {
    const sp = findServicePrincipal(cloud, findTenant(tenant)?.tid ?? '', appId);
    if (sp === undefined) return { found: false };
    removeServicePrincipal(cloud, sp, actorOf(by));
    return { found: true };
  });
  post('/assignments', shapes.assign, ({ tenant, appId, oid, assigned }) => {
    const sp = findServicePrincipal(cloud, findTenant(tenant)?.tid ?? '', appId);
    if (sp === undefined) return { found: false };
    if (assigned) assignPerson(cloud, sp, oid, actorOf(undefined));
    for (const one of data.appRoleAssignments.filter((a) => a.tenant === sp.tenant && a.appId === appId)) {
      if (!assigned && one.principalId === oid) removeAssignment(cloud, one, actorOf(undefined));
    }
    return { assigned };
  });

  post('/tenants', shapes.tenant, ({ tenant, ...change }) => {
    const tid = findTenant(tenant)?.tid;
    if (tid === undefined) return { found: false };
    const settings = withoutUndefined(change);
    data.tenants[tid] = { ...data.tenants[tid], ...settings };
    // Apps that are already there follow; their own switch is what Entra looks at.
    for (const sp of data.servicePrincipals) {
      if (sp.tenant === tid && settings.assignmentRequired !== undefined) {
        sp.appRoleAssignmentRequired = settings.assignmentRequired;
      }
    }
    return { found: true };
  });
  post('/people', shapes.person, ({ oid, passwordReset, ...change }) => {
    data.people[oid] = {
      ...data.people[oid],
      ...withoutUndefined(change),
      ...(passwordReset === true ? { passwordResetAt: cloud.now().toISOString() } : {}),
    };
    return data.people[oid];
  });

  app.post('/reset', (c) => {
    cloud.store.reset();
    return c.json({});
  });

  return app;
}

type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

const withoutUndefined = <T extends object>(value: T) =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as Defined<T>;
