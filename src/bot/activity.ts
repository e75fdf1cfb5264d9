import { z } from 'zod';
import type { Person } from '../services/consent/model.ts';
import { cleanText } from '../services/journeys/common/clean-text.ts';

// Ids go into the database as they come: none of Teams' own holds a control character or half a one.
const short = z
  .string()
  .max(1000)
  .refine((id) => id.isWellFormed() && !/\p{Cc}/u.test(id), 'holds a character that no id has');
const guid = z.guid().transform((id) => id.toLowerCase());

// Whatever stands there, its sender is answered.
const zone = z.string().optional().catch(undefined);
const entity = z.looseObject({ type: z.string(), timezone: zone });
const isMention = ({ type }: { readonly type: string }): boolean => type.toLowerCase() === 'mention';
const mention = z.looseObject({ mentioned: z.looseObject({ id: z.string() }), text: z.string() });

/** As `Intl` takes it; whatever else a client calls a locale says nothing. */
function knownLocale(said: string): string | undefined {
  try {
    return new Intl.Locale(said.replaceAll('_', '-')).toString();
  } catch {
    return undefined;
  }
}

/** The part of an activity that this bot reads; everything else is let through untouched and never looked at. */
const activity = z.looseObject({
  type: short.min(1),
  id: short.optional(),
  channelId: short.optional(),
  serviceUrl: short.optional(),
  locale: z
    .string()
    .max(35)
    .regex(/^[\w-]*$/)
    .transform(knownLocale)
    .optional(),
  localTimezone: zone,
  entities: z
    .array(z.unknown())
    // The SDK falls over what is malformed: that is left out.
    .transform((all) => all.flatMap((each) => entity.safeParse(each).data ?? []))
    .transform((all) => all.filter((each) => !isMention(each) || mention.safeParse(each).success))
    .optional()
    .catch(undefined),
  from: z.looseObject({ id: short, name: z.string().max(1000).optional(), aadObjectId: guid.optional() }),
  recipient: z.looseObject({ id: short }),
  conversation: z.looseObject({
    id: short,
    tenantId: guid.optional(),
    conversationType: short.optional(),
    isGroup: z.boolean().optional(),
  }),
  channelData: z
    .looseObject({
      tenant: z.looseObject({ id: guid }).optional(),
      team: z.looseObject({ name: z.string().max(1000).optional() }).optional(),
    })
    .optional(),
  membersAdded: z
    .array(z.looseObject({ id: short }))
    .max(1000)
    .optional(),
  membersRemoved: z
    .array(z.looseObject({ id: short }))
    .max(1000)
    .optional(),
  text: z.string().nullish(),
  name: short.optional(),
  action: short.optional(),
  replyToId: short.optional(),
  value: z.unknown().optional(),
});

export type TeamsActivity = z.infer<typeof activity>;

/** The activity, checked; or in words what is wrong with it. Runs before any SDK sees the body, and the SDK sees what comes of it. */
export function parseActivity(body: unknown): { activity: TeamsActivity } | { fault: string } {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    return { fault: 'the body must be an activity object' };
  const parsed = activity.safeParse(body);
  if (parsed.success) {
    const { text, entities = [], ...rest } = parsed.data;
    if (typeof text === 'string') return { activity: parsed.data };
    // The SDK takes mentions out of a text, and looks for one where there is none.
    return { activity: { ...rest, text, entities: entities.filter((each) => !isMention(each)) } };
  }
  const issue = parsed.error.issues[0];
  return { fault: `${issue?.path.join('.') || 'activity'}: ${issue?.message ?? 'malformed'}` };
}

/** Who acts: tenant and object id of the authenticated activity (design section 6). Null where Teams does not say. */
export function personOf(seen: TeamsActivity): Person | null {
  const { aadObjectId, name } = seen.from;
  const tenant = seen.conversation.tenantId ?? seen.channelData?.tenant?.id;
  const claimed = seen.channelData?.tenant?.id;
  if (!aadObjectId || !tenant || (claimed && claimed !== tenant)) return null;
  return { tenant, oid: aadObjectId, name: cleanText(name ?? '', 100) };
}

/** A personal chat; the playground leaves the type out of some activities, and then `isGroup` tells. */
export const isPersonal = (seen: TeamsActivity): boolean =>
  seen.conversation.conversationType === 'personal' ||
  (seen.conversation.conversationType === undefined && seen.conversation.isGroup !== true);

/** The tenant of a team's channel, in which nobody speaks for themselves; null for other conversations. */
export function teamOf(seen: TeamsActivity): { readonly tenant: string; readonly name: string } | null {
  const tenant = seen.conversation.tenantId ?? seen.channelData?.tenant?.id;
  const claimed = seen.channelData?.tenant?.id;
  if (seen.conversation.conversationType !== 'channel' || !tenant || (claimed && claimed !== tenant)) return null;
  return { tenant, name: cleanText(seen.channelData?.team?.name ?? '', 100) };
}

/** The bot itself came into this conversation, or was taken out of it; null where neither happened. */
export function botMoved(seen: TeamsActivity): 'added' | 'removed' | null {
  if (seen.type === 'installationUpdate') return seen.action?.startsWith('remove') ? 'removed' : 'added';
  const me = ({ id: who }: { id: string }): boolean => who === seen.recipient.id;
  if (seen.membersAdded?.some(me)) return 'added';
  return seen.membersRemoved?.some(me) ? 'removed' : null;
}

const id = z.union([z.guid(), z.string().regex(/^CR-\d{1,12}$/), z.literal('')]);

// Longer than anything that is right: cut, so that the answer names what is wrong with it and not that it is missing.
const typed = (longest: number) => z.string().transform((text) => text.slice(0, longest));

/** What a button sends: a verb, an id, a version, and what was typed into its card. All of it is user input. */
const tapped = z.looseObject({
  id: id.catch(''),
  v: z.int().min(0).optional().catch(undefined),
  mailbox: typed(2000).optional().catch(undefined),
  shared: z.string().max(10).optional().catch(undefined),
  device: typed(2000).optional().catch(undefined),
  room: typed(2000).optional().catch(undefined),
  product: z.string().max(200).optional().catch(undefined),
  reason: typed(4000).optional().catch(undefined),
});

export type TapData = z.infer<typeof tapped>;

/** What a person wrote into the fields of the card that was pressed: the name of a device, and all else. */
export const typedInto = ({ device, mailbox, room, product, reason }: TapData): { name: string; other: string[] } => ({
  name: device ?? '',
  other: [mailbox, room, product, reason].filter((text) => text !== undefined),
});

export interface Tap {
  readonly verb: string;
  readonly data: TapData;
}

const invokeValue = z.looseObject({
  action: z.looseObject({ type: z.literal('Action.Execute'), verb: z.string().max(100), data: z.unknown().optional() }),
});
const submitValue = z.looseObject({ verb: z.string().max(100) });

// Its id is the sentence that was offered.
const said = tapped.extend({ id: z.string().max(300).catch('') });

const dataOf = (verb: string, value: unknown): TapData => {
  const parsed = (verb === 'say' ? said : tapped).safeParse(value ?? {});
  return parsed.success ? parsed.data : { id: '' };
};

/** The tap in an `adaptiveCard/action` invoke, or in the `Action.Submit` that stands in for it on old clients. */
export function tapOf(seen: TeamsActivity): Tap | null {
  if (seen.type === 'invoke') {
    if (seen.name !== 'adaptiveCard/action') return null;
    const parsed = invokeValue.safeParse(seen.value);
    if (!parsed.success) return null;
    const { verb, data } = parsed.data.action;
    return { verb, data: dataOf(verb, data) };
  }
  if (seen.type !== 'message' || seen.text?.trim()) return null;
  const parsed = submitValue.safeParse(seen.value);
  return parsed.success ? { verb: parsed.data.verb, data: dataOf(parsed.data.verb, seen.value) } : null;
}

/** The activity of a turn; it was checked at the door. */
export function seenIn({ activity: given }: { readonly activity: unknown }): TeamsActivity {
  const parsed = parseActivity(given);
  if ('fault' in parsed) throw new Error(parsed.fault);
  return parsed.activity;
}

/** Names an activity: the same for a re-delivered one. Null where Teams gave it no id: it is like no other. */
export const keyOf = ({ conversation, id }: TeamsActivity): string | null => (id ? `${conversation.id}:${id}` : null);
