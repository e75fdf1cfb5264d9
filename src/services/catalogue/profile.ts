import { z } from 'zod';

const scope = z.strictObject({
  name: z.string().min(1),
  class: z.enum(['user', 'admin', 'application']),
  workload: z.enum(['mail', 'calendar', 'contacts']).optional(),
});

/** A product as a catalogue file describes it. */
export const profile = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  kind: z.enum(['mailbox', 'device']),
  name: z.string().min(1),
  enterpriseAppName: z.string().min(1),
  aliases: z.array(z.string().min(1)),
  publisher: z.string().min(1),
  publisherVerified: z.boolean(),
  clientId: z.union([z.guid(), z.literal('placeholder')]),
  secretVariable: z.string().regex(/^[A-Z][A-Z0-9_]*$/),
  scopes: z.array(scope).min(1),
  article: z.strictObject({ id: z.string(), title: z.string(), url: z.url(), revised: z.iso.date() }),
  /** The article on what comes first in the product itself (T2). */
  precondition: z.strictObject({ article: z.string().min(1), url: z.url() }).optional(),
  steps: z.strictObject({ before: z.array(z.string()), after: z.array(z.string()) }),
  handOver: z.enum(['sign_in_there', 'webhook']),
  /** The vendor's decision: it also means public client flows in the registration (facts 4). */
  deviceCode: z.boolean().default(false),
  /** False leaves a shipped profile out: nothing of it need be set. */
  offered: z.boolean().default(true),
});

/** A file changes the fields it names of a shipped profile, or brings a whole profile of its own. */
export const changes = z.strictObject({
  products: z.array(
    profile
      .partial()
      .extend({ id: profile.shape.id, deviceCode: z.boolean().optional(), offered: z.boolean().optional() }),
  ),
  /** Who publishes the bot's own app, as Microsoft's page names them. */
  ownApp: z.strictObject({ publisher: z.string().min(1), publisherVerified: z.boolean() }).optional(),
});

/** What a profile says that its shape alone cannot forbid. */
export const contradictions = ({ kind, steps }: z.infer<typeof profile>): string[] =>
  kind === 'device' && steps.before.length === 0
    ? ['steps.before: a device is set up before its consent, so at least one step comes first']
    : [];
