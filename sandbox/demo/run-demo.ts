import type { Broken } from '../cloud/state.ts';
import { contoso } from '../cloud/world.ts';
import { type Actor, openStage, type Stage } from '../run/stage.ts';
import { readJson } from '../run/start-cloud.ts';
import { breakCloud, hurryDeviceCodes, spoilWeather, weatherOf } from './cloud-view.ts';
import { expect } from './expect.ts';
import type { Journey } from './journey.ts';
import { adminInPlace } from './journeys/admin-in-place.ts';
import { approveOnCard } from './journeys/approve-on-card.ts';
import { cancelled } from './journeys/cancelled.ts';
import { declined } from './journeys/declined.ts';
import { denial } from './journeys/denial.ts';
import { disconnect } from './journeys/disconnect.ts';
import { firstTimeAdmin } from './journeys/first-time-admin.ts';
import { listedMailboxes } from './journeys/listed-mailboxes.ts';
import { roomDevice } from './journeys/room-device.ts';
import { secondRoomByCode } from './journeys/second-room-by-code.ts';
import { secondUser } from './journeys/second-user.ts';
import { selfConsent } from './journeys/self-consent.ts';
import { sharedMailbox } from './journeys/shared-mailbox.ts';
import { somebodyElsesMailbox } from './journeys/somebody-elses-mailbox.ts';
import { withdrawal } from './journeys/withdrawal.ts';
import { whereItStood } from './report.ts';
import type { Scene } from './steps.ts';
import { openTranscript, type Result, type Transcript } from './transcript.ts';

// The main road first. In this order: who is told no, and who turns back, needs a tenant that has not granted that product
// yet, the second of a tenant one that has, and the withdrawal takes away what the others stand on.
const journeys: readonly Journey[] = [
  approveOnCard,
  secondUser,
  sharedMailbox,
  somebodyElsesMailbox,
  disconnect,
  denial,
  roomDevice,
  secondRoomByCode,
  declined,
  selfConsent,
  cancelled,
  firstTimeAdmin,
  adminInPlace,
  listedMailboxes,
  withdrawal,
];

// What never comes is waited for once in each journey: together it must not last minutes.
const patience = { usual: 60, broken: 5, failing: 180 } as const;

const withNeeded = (one: Journey): Journey[] => (one.after ? [...withNeeded(one.after), one] : [one]);

/** These, and those that they go on from. */
function played(only: readonly Journey[]): Journey[] {
  const needed = new Set(only.flatMap(withNeeded));
  return journeys.filter((one) => needed.has(one));
}

/** Plays the journeys; true when every one reached its end. */
export async function runDemo(options: {
  readonly json: boolean;
  readonly broken: Broken | undefined;
  /** Of a hundred calls of the bot to Microsoft, so many fail. */
  readonly failing: { readonly percent: number; readonly seed: number } | undefined;
  readonly databaseUrl: string | undefined;
  /** Puts into the bot's data folder what is there before its first start. */
  readonly fillData?: (folder: string) => Promise<void>;
  /** Only these, and what they go on from; all where none are named. */
  readonly only?: readonly Journey[];
  readonly write: (line: string) => void;
}): Promise<boolean> {
  const transcript = openTranscript(options.json, options.write);
  const complaints: string[] = [];
  const actors = new Set<Actor>();
  const stage = followed(
    await openStage({
      onBotLine(line) {
        const said = readJson(line);
        if (said === undefined || Number(said['level']) >= 50) complaints.push(line);
      },
      propagationSeconds: 2,
      approvers: [{ tenant: contoso, person: contoso.people.ben }],
      databaseUrl: options.databaseUrl,
      ...(options.fillData ? { fillData: options.fillData } : {}),
    }),
    (actor) => {
      if (!actors.has(actor)) transcript.follow(actor);
      actors.add(actor);
    },
  );
  try {
    await hurryDeviceCodes(stage.cloud.login);
    if (options.failing) await spoilWeather(stage.cloud.login, options.failing.percent, options.failing.seed);
    if (options.broken) await breakCloud(stage.cloud.login, options.broken);
    const scene: Scene = {
      stage,
      narrate: transcript.narrate,
      patience: options.broken ? patience.broken : options.failing ? patience.failing : patience.usual,
    };
    const reached = new Set<Journey>();
    const results: Result[] = [];
    for (const journey of played(options.only ?? journeys)) {
      const before = new Map([...actors].map((actor) => [actor, actor.teams.chat.happenings.length]));
      const result = await resultOf(journey, reached, scene, transcript);
      const tookPart = [...actors].filter((actor) => actor.teams.chat.happenings.length > (before.get(actor) ?? 0));
      results.push(result.reached ? result : { ...result, stood: whereItStood(tookPart) });
      if (result.reached) reached.add(journey);
      else for (const line of complaints) transcript.narrate(`The bot's log: ${line}`);
      complaints.length = 0;
    }
    transcript.summary({ results, weather: options.failing ? await weatherOf(stage.cloud.login) : null });
    return results.every((one) => one.reached);
  } finally {
    await stage.close();
  }
}

async function resultOf(
  { name: journey, title, after, play }: Journey,
  reached: ReadonlySet<Journey>,
  scene: Scene,
  transcript: Transcript,
): Promise<Result> {
  transcript.heading(journey, title);
  const started = performance.now();
  const seconds = () => Math.round((performance.now() - started) / 100) / 10;
  try {
    expect(!after || reached.has(after), `it goes on from ${after?.name}, which did not reach its end`);
    await play(scene);
    return told({ journey, reached: true, seconds: seconds() });
  } catch (error) {
    return told({ journey, reached: false, seconds: seconds(), why: (error as Error).message });
  }

  function told(result: Result): Result {
    transcript.result(result);
    return result;
  }
}

/** The same stage; whoever appears is told of first. */
function followed(stage: Stage, appears: (actor: Actor) => void): Stage {
  return {
    ...stage,
    actor(tenant, person) {
      const actor = stage.actor(tenant, person);
      appears(actor);
      return actor;
    },
  };
}
