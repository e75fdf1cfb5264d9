import { contoso, type Person, woodgrove } from '../cloud/world.ts';
import type { WindowPlan } from './window-config.ts';

const { anna, ben, carla, dave, erin, fiona } = contoso.people;
const { hanna, victor } = woodgrove.people;

/** Somebody without a directory, to make up the five others that the Playground wants in a small tenant. */
const colleague = (n: number, name: string): Person => ({
  ...victor,
  oid: `d0000000-0000-4000-8000-0000000000c${n}`,
  upn: `colleague${n}@woodgrove.com`,
  mail: `colleague${n}@woodgrove.com`,
  name: `Colleague ${name}`,
  given: 'Colleague',
  surname: name,
  roles: [],
});

/** The three windows of the sandbox: the customer's user and admin, and the vendor's helpdesk. */
export const windowPlans: readonly [WindowPlan, WindowPlan, WindowPlan] = [
  { role: 'user', tenant: contoso, person: anna, others: [ben, carla, dave, erin, fiona] },
  { role: 'admin', tenant: contoso, person: ben, others: [anna, carla, dave, erin, fiona] },
  {
    role: 'helpdesk',
    tenant: woodgrove,
    person: hanna,
    others: [victor, colleague(1, 'One'), colleague(2, 'Two'), colleague(3, 'Three'), colleague(4, 'Four')],
  },
];
