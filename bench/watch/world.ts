import type { Random } from './random.ts';

/**
 * How Microsoft behaves in the measurement, in seconds after an administrator agreed. Facts sections 7.1, 8 and 10 give the kinds and
 * the limits (a consent mostly counts within seconds and is reported missing for about 30 s; a listing lags; up to 24 h in all;
 * replicas flap; Exchange keeps a refusal for 30 minutes to 2 hours); how often each happens is an assumption, made here.
 */
const assumed = {
  mailboxes: 10,
  /** Everybody is called back at once; they sign in within so long. */
  signInsWithin: 60,
  /** The directory lists the grant. */
  listed: { median: 20, sigma: 1.2, never: 0.005 },
  /** Tokens hold the consent anywhere in the tenant. */
  consented: { median: 45, sigma: 1.2 },
  /** And then for one mailbox. */
  reached: { median: 180, sigma: 1.6, never: 0.01 },
  /** Tenants in which, before it counts for good, one replica in two denies the consent, for so long. */
  flapping: { share: 0.1, median: 40, sigma: 0.8 },
  /** Mailboxes that Exchange itself refuses until it forgets. */
  refused: { share: 0.03 },
} as const;

export const day = 86_400;

export interface Mailbox {
  readonly signsInAt: number;
  /** From then on it works for good; Infinity: not within the day. */
  readonly worksAt: number;
  /** Since when replicas disagree; `worksAt` where they do not. */
  readonly flapsAt: number;
  /** Exchange refuses it from the consent on, until it was left alone for 30 minutes or 2 hours are over. */
  readonly isRefused: boolean;
}

export interface WaitingTenant {
  readonly listedAt: number;
  readonly consentedAt: number;
  readonly mailboxes: readonly Mailbox[];
  /** When within the hour the hourly round reads it. */
  readonly round: number;
}

/** A tenant in which an administrator has just agreed, and everybody who waited signs in. */
export function drawTenant(random: Random): WaitingTenant {
  const { listed, consented, reached, flapping, refused } = assumed;
  const isNever = ({ never }: { never: number }): boolean => random.next() < never;
  const listedAt = isNever(listed) ? Number.POSITIVE_INFINITY : random.logNormal(listed.median, listed.sigma);
  const consentedAt = random.logNormal(consented.median, consented.sigma);
  const flapsFor = random.next() < flapping.share ? random.logNormal(flapping.median, flapping.sigma) : 0;
  const mailboxes = Array.from({ length: assumed.mailboxes }, (): Mailbox => {
    const signsInAt = random.next() * assumed.signInsWithin;
    const isRefused = random.next() < refused.share;
    const flapsAt = isNever(reached)
      ? Number.POSITIVE_INFINITY
      : Math.max(signsInAt, consentedAt + random.logNormal(reached.median, reached.sigma));
    return { signsInAt, flapsAt, worksAt: flapsAt + flapsFor, isRefused };
  });
  return { listedAt, consentedAt, mailboxes, round: random.next() * 3_600 };
}

const forgetsAfter = 1_800;
const forgetsAtLast = 7_200;

/** One mailbox as Exchange and the token endpoint answer for it; how often it was asked changes when it works. */
export function createAnswers(tenant: WaitingTenant, mailbox: Mailbox, random: Random) {
  let askedAt = Number.NEGATIVE_INFINITY;
  let worksAt = mailbox.isRefused ? tenant.consentedAt + forgetsAtLast : mailbox.worksAt;
  return {
    /** From then on it works, as far as is known by now. */
    worksAt: () => worksAt,
    ask(at: number): 'answered' | 'denied' | 'refused' {
      if (mailbox.isRefused) {
        if (at < tenant.consentedAt) return 'denied';
        if (at - askedAt >= forgetsAfter)
          worksAt = Math.min(worksAt, Math.max(askedAt, tenant.consentedAt) + forgetsAfter);
        askedAt = at;
        return at >= worksAt ? 'answered' : 'refused';
      }
      if (at >= worksAt) return 'answered';
      return at >= mailbox.flapsAt && random.next() < 0.5 ? 'answered' : 'denied';
    },
  };
}
