import type { Broken } from '../cloud/state.ts';
import { contoso } from '../cloud/world.ts';
import { type Actor, openStage, type Stage } from '../run/stage.ts';
import { readJson } from '../run/start-cloud.ts';
import { breakCloud } from './cloud-view.ts';
import type { Journey } from './journey.ts';
import { approveOnCard } from './journeys/approve-on-card.ts';
import { denial } from './journeys/denial.ts';
import { firstTimeAdmin } from './journeys/first-time-admin.ts';
import { secondUser } from './journeys/second-user.ts';
import { openTranscript, type Transcript } from './transcript.ts';

// In this order: the denial needs a tenant that has not granted yet, the second user one that has.
const journeys: readonly Journey[] = [denial, approveOnCard, secondUser, firstTimeAdmin];

/** Plays all journeys; true when every one reached its end. */
export async function runDemo(options: {
  readonly json: boolean;
  readonly broken: Broken | undefined;
  readonly databaseUrl: string | undefined;
  readonly write: (line: string) => void;
}): Promise<boolean> {
  const transcript = openTranscript(options.json, options.write);
  const complaints: string[] = [];
  const stage = followed(
    await openStage({
      onBotLine(line) {
        const said = readJson(line);
        if (said === undefined || Number(said['level']) >= 50) complaints.push(line);
      },
      propagationSeconds: 2,
      approvers: [{ tenant: contoso, person: contoso.people.ben }],
      databaseUrl: options.databaseUrl,
    }),
    transcript,
  );
  try {
    if (options.broken) await breakCloud(stage.cloud.login, options.broken);
    let reached = 0;
    for (const journey of journeys) {
      if (await reaches(journey, stage, transcript, options.broken ? 8 : 20)) reached += 1;
      else for (const line of complaints) transcript.narrate(`The bot's log: ${line}`);
      complaints.length = 0;
    }
    transcript.summary(journeys.length, reached);
    return reached === journeys.length;
  } finally {
    await stage.close();
  }
}

async function reaches(journey: Journey, stage: Stage, transcript: Transcript, patience: number): Promise<boolean> {
  transcript.heading(journey.name, journey.title);
  const started = performance.now();
  const seconds = () => Math.round((performance.now() - started) / 100) / 10;
  try {
    await journey.play({ stage, narrate: transcript.narrate, patience });
    transcript.result({ journey: journey.name, reached: true, seconds: seconds() });
    return true;
  } catch (error) {
    transcript.result({ journey: journey.name, reached: false, seconds: seconds(), why: (error as Error).message });
    return false;
  }
}

/** The same stage, with every actor's chat in the transcript from their first appearance. */
function followed(stage: Stage, transcript: Transcript): Stage {
  const known = new Set<Actor>();
  return {
    ...stage,
    actor(tenant, person) {
      const actor = stage.actor(tenant, person);
      if (!known.has(actor)) transcript.follow(actor);
      known.add(actor);
      return actor;
    },
  };
}
