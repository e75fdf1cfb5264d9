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

/** Plays the steps, with their kills; gives how many there were. */
export async function playWithKills(stage: Stage, steps: readonly Step[]): Promise<number> {
  let kills = 0;
  for (const { step, play, kill, meanwhile } of steps) {
    try {
      if (typeof kill === 'object') {
        const killed = killOnArrival(stage, kill.to, kill.test);
        // The step's own answer may die with the bot; what it changed must not.
        await Promise.all([killed, play().catch(() => undefined)]);
      } else await play();
      if (kill === 'after') await stage.killBot();
      await meanwhile?.();
    } catch (error) {
      throw new Error(`"${step}" went wrong: ${(error as Error).message}`, { cause: error });
    }
    if (!kill) continue;
    kills += 1;
    await stage.startBot();
  }
  return kills;
}

/** What the bot has sent to somebody as new messages, not as edits. */
export const sentTo = (actor: Actor, test: Sign = () => true): number =>
  actor.teams.chat.happenings.filter(({ kind, message }) => kind === 'sent' && message.from === 'bot' && test(message))
    .length;

/** Waits until these people together were sent so many messages; fails when one of them is lost. */
export function untilSent(people: readonly Actor[], count: number, withinSeconds: number): Promise<void> {
  const sent = () => people.reduce((sum, actor) => sum + sentTo(actor), 0);
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const late = () => reject(new Error(`${sent()} messages were sent, not ${count}: some are lost`));
  const timer = setTimeout(late, withinSeconds * 1000);
  const look = () => {
    if (sent() >= count) resolve();
  };
  const unsubscribe = people.map(({ teams }) => teams.chat.onChange(look));
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
