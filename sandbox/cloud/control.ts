import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { z } from 'zod';
import type { Cloud, Env } from './context.ts';
import { findApp, findTenant } from './directory.ts';
import { transportKinds } from './faults.ts';
import { addAssignment, ensureServicePrincipal } from './grants.ts';

const tenantAndApp = z.object({ tenant: z.string(), appId: z.string() });

const shapes = {
  fault: z.object({
    where: z.enum(['authorize', 'token', 'graph', 'adminconsent']),
    match: z.object({ appId: z.string(), tenant: z.string(), path: z.string() }).partial().default({}),
    kind: z.enum(['aadsts', '429', '503', 'timeout', 'flap', 'slow_down']),
    code: z.int().default(700016),
    suberror: z.string().optional(),
    retryAfter: z.int().min(0).default(2),
    times: z.int().min(1).nullable().default(null),
    everyNth: z.int().min(1).optional(),
  }),
  broken: z.object({ what: z.enum(['grant', 'token', 'probe', 'callback']).nullable() }),
  propagation: z.object({ seconds: z.number().min(0) }),
  deviceCode: z.object({
    interval: z.number().min(0).optional(),
    expiresIn: z.number().min(0).optional(),
    enforceInterval: z.boolean().optional(),
  }),
  deleteGrant: tenantAndApp.extend({ principalId: z.string().nullable().optional() }),
  disable: tenantAndApp.extend({ disabled: z.boolean() }),
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
      consentRequests: data.consentRequests,
      tokens: data.tokens,
      calls: data.calls,
      faults: data.faults,
      broken: data.broken,
      propagationSeconds: data.propagationSeconds,
      deviceCode: data.deviceCodeSettings,
    }),
  );

  post('/faults', shapes.fault, ({ times, everyNth, suberror, match, ...fault }) => {
    const id = randomUUID();
    data.faults.push({
      ...fault,
      id,
      match: withoutUndefined(match),
      ...(suberror === undefined ? {} : { suberror }),
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

  post('/grants/delete', shapes.deleteGrant, ({ tenant, appId, principalId }) => {
    const tid = findTenant(tenant)?.tid;
    const before = data.grants.length;
    // Without `principalId` every grant of the app goes; `null` names the tenant-wide one.
    data.grants = data.grants.filter(
      (grant) =>
        grant.tenant !== tid ||
        grant.appId !== appId ||
        (principalId !== undefined && grant.principalId !== principalId),
    );
    return { deleted: before - data.grants.length };
  });
  post('/service-principals/disable', shapes.disable, ({ tenant, appId, disabled }) => {
    const [where, app] = [findTenant(tenant), findApp(appId)];
    if (where === undefined || app === undefined) return { found: false };
    // A reviewer's "Block" makes the service principal where there is none, disabled (facts 3.2).
    ensureServicePrincipal(cloud, where, app).accountEnabled = !disabled;
    return { found: true };
  });
  post('/assignments', shapes.assign, ({ tenant, appId, oid, assigned }) => {
    const tid = findTenant(tenant)?.tid ?? '';
    if (assigned) addAssignment(cloud, tid, appId, oid, 'User', 'default');
    else {
      data.appRoleAssignments = data.appRoleAssignments.filter(
        (a) => a.tenant !== tid || a.appId !== appId || a.principalId !== oid,
      );
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
