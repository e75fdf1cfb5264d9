import type { Sign } from '../../sandbox/demo/signs.ts';
import type { Actor, Stage } from '../../sandbox/run/stage.ts';

/** Something that somebody does. It starts from what stands in the chats, since a kill leaves nothing in memory. */
export interface Step {
  readonly step: string;
  play(): Promise<unknown>;
  /**
   * When the bot is killed: after the step, or while it delivers this message, between Teams taking it and the bot hearing
   * so. It is started again before the next step.
   */
  readonly kill?: 'after' | { readonly to: Actor; readonly test: Sign };
  /** What happens while nobody is there. */
  meanwhile?(): Promise<unknown>;
}

/** Journeys that are played side by side, and killed together. */
export interface Rounds {
  /** The journey takes part from the next start of the bot on, until it ends. */
  join<T>(play: (journey: Journey) => Promise<T>): Promise<T>;
}

export interface Journey {
  /** Plays the steps, with a kill after each or during it; gives how many kills there were meanwhile, the others' too. */
  play(steps: readonly Step[]): Promise<number>;
}

/** A journey that stands still until the bot was killed and started again. */
interface Resting {
  readonly left: number;
  /** Plays the step during which it wants the kill. */
  readonly untilKilled?: () => Promise<void>;
  readonly meanwhile?: () => Promise<unknown>;
  readonly goOn: () => void;
  readonly fail: (error: unknown) => void;
}

/**
 * One kill for all journeys that are ready for theirs, since each start of the bot takes seconds. It comes when none of them
 * is in the middle of a step. One that wants it during a delivery is alone in that: the others rest, and if they want such a
 * kill, too, they wait for a later one.
 */
export function killRounds(stage: Stage): Rounds {
  let joined = 0;
  let kills = 0;
  let starting: Promise<void> = Promise.resolve();
  let resting: Resting[] = [];

  function killWhenAllRest(): void {
    if (resting.length === 0 || resting.length < joined) return;
    const [chosen] = resting.filter(({ untilKilled }) => untilKilled).sort((a, b) => b.left - a.left);
    const round = resting.filter((one) => one === chosen || !one.untilKilled);
    resting = resting.filter((one) => !round.includes(one));
    starting = killAndStart(round, chosen).then(
      () => {
        for (const one of round) one.goOn();
      },
      (error: unknown) => {
        for (const one of round) one.fail(error);
      },
    );
  }

  async function killAndStart(round: readonly Resting[], chosen: Resting | undefined): Promise<void> {
    // Where its message never comes, it fails alone: the others have their kill all the same.
    await chosen?.untilKilled?.().catch(chosen.fail);
    await stage.killBot();
    kills += 1;
    await Promise.all(round.map(({ meanwhile }) => meanwhile?.()));
    await stage.startBot();
  }

  function rest(left: number, { meanwhile }: Step, untilKilled?: () => Promise<void>): Promise<void> {
    const { promise, resolve: goOn, reject: fail } = Promise.withResolvers<void>();
    resting.push({ left, goOn, fail, ...(meanwhile ? { meanwhile } : {}), ...(untilKilled ? { untilKilled } : {}) });
    killWhenAllRest();
    return promise;
  }

  async function play(steps: readonly Step[]): Promise<number> {
    const before = kills;
    for (const [index, step] of steps.entries()) {
      const left = steps.length - index;
      const { kill } = step;
      try {
        if (typeof kill === 'object') {
          await rest(left, step, async () => {
            const killed = killOnArrival(stage, kill.to, kill.test);
            // The step's own answer may die with the bot; what it changed must not.
            await Promise.all([killed, step.play().catch(() => undefined)]);
          });
        } else {
          await step.play();
          if (kill) await rest(left, step);
        }
      } catch (error) {
        throw new Error(`"${step.step}" went wrong: ${(error as Error).message}`, { cause: error });
      }
    }
    return kills - before;
  }

  return {
    async join(playJourney) {
      joined += 1;
      try {
        await starting;
        return await playJourney({ play });
      } finally {
        joined -= 1;
        killWhenAllRest();
      }
    },
  };
}

/** What the bot has sent to somebody as new messages, not as edits. */
export const sentTo = (actor: Actor, test: Sign = () => true): number =>
  actor.teams.chat.happenings.filter(({ kind, message }) => kind === 'sent' && message.from === 'bot' && test(message))
    .length;

/** Somebody whom a journey brings messages: all that they get, or those that are about it. */
export interface Listener {
  readonly who: Actor;
  readonly about?: Sign;
}

export const sentToAll = (listeners: readonly Listener[]): number =>
  listeners.reduce((sum, { who, about }) => sum + sentTo(who, about), 0);

/** Waits until these people together were sent so many messages; fails when one of them is lost. */
export function untilSent(listeners: readonly Listener[], count: number, withinSeconds: number): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const late = () => reject(new Error(`${sentToAll(listeners)} messages were sent, not ${count}: some are lost`));
  const timer = setTimeout(late, withinSeconds * 1000);
  const look = () => {
    if (sentToAll(listeners) >= count) resolve();
  };
  const unsubscribe = listeners.map(({ who }) => who.teams.chat.onChange(look));
  look();
  return promise.finally(() => {
    clearTimeout(timer);
    for (const each of unsubscribe) each();
  });
}

const longestWait = 60_000;

function killOnArrival(stage: Stage, to: Actor, test: Sign): Promise<void> {
  const before = sentTo(to, test);
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const timer = setTimeout(() => reject(new Error('the message never came')), longestWait);
  const unsubscribe = to.teams.chat.onChange(() => {
    if (sentTo(to, test) === before) return;
    unsubscribe();
    stage.killBot().then(resolve, reject);
  });
  return promise.finally(() => {
    clearTimeout(timer);
    unsubscribe();
  });
}
