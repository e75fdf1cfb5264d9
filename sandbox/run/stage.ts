import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Browser } from '../browser/browser.ts';
import type { Person, Tenant } from '../cloud/world.ts';
import type { Someone, TeamsPerson } from '../teams/person.ts';
import { startTeams, type Teams } from '../teams/teams.ts';
import { botEnvironment, type NamedApprover } from './bot-environment.ts';
import { freePorts } from './free-ports.ts';
import { createOwnDatabase } from './own-database.ts';
import { type BotProcess, startBotProcess } from './start-bot.ts';
import { type CloudProcess, startCloudProcess } from './start-cloud.ts';

/** Somebody on the stage: their Teams chat and their browser. */
export interface Actor {
  readonly tenant: Tenant;
  readonly person: Person;
  readonly teams: TeamsPerson;
  readonly browser: Browser;
}

/** The running parts without windows: the cloud and the bot as processes, and a Teams that is driven. */
export interface Stage {
  readonly cloud: CloudProcess;
  readonly teams: Teams;
  readonly botUrl: string;
  /** The same actor when asked again. */
  actor(tenant: Tenant, person: Person): Actor;
  /** Ends the bot as a power cut would. */
  killBot(): Promise<void>;
  /** Starts the bot again on the same data and address. */
  startBot(): Promise<void>;
  /** Stops every part and removes the data. */
  close(): Promise<void>;
}

/** A person of the simulated directory, as Teams knows them. */
export const someoneOf = ({ tid: tenant }: Tenant, { oid, name, mail, upn, kind }: Person): Someone => ({
  tenant,
  oid,
  name,
  address: mail,
  userName: upn,
  guest: kind === 'guest',
});

/** Sets up the parts on fresh data: for the demo, and for tests that want everything real but the clients. */
export async function openStage(options: {
  readonly propagationSeconds: number;
  readonly approvers: readonly NamedApprover[];
  /** A PostgreSQL server in place of the embedded database; a database of its own is made there and removed at the end. */
  readonly databaseUrl?: string | undefined;
  /** Puts into the bot's data folder what is there before its first start. */
  readonly fillData?: (folder: string) => Promise<void>;
  readonly onBotLine?: (line: string) => void;
}): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'concierge-stage-'));
  const database = options.databaseUrl ? await createOwnDatabase(options.databaseUrl) : null;
  const cloud = await startCloudProcess({ propagationSeconds: options.propagationSeconds });
  await options.fillData?.(join(folder, 'bot'));
  const [port = 0] = await freePorts(1);
  const environment = botEnvironment({
    folder,
    port,
    cloud,
    approvers: options.approvers,
    databaseUrl: database?.url,
  });
  const startBot = () =>
    startBotProcess({ environment, ...(options.onBotLine === undefined ? {} : { onLine: options.onBotLine }) });
  const actors = new Map<string, Actor>();
  const clear = async () => {
    await cloud.child.stop();
    await database?.drop();
    rmSync(folder, { recursive: true, force: true });
  };
  let bot: BotProcess;
  try {
    bot = await startBot();
  } catch (error) {
    await clear();
    throw error;
  }
  const teams = await startTeams(bot.url);

  return {
    cloud,
    teams,
    botUrl: bot.url,
    actor(tenant, person) {
      const known = actors.get(person.oid);
      if (known) return known;
      const actor = { tenant, person, teams: teams.person(someoneOf(tenant, person)), browser: new Browser() };
      actors.set(person.oid, actor);
      return actor;
    },
    killBot: () => bot.child.kill(),
    async startBot() {
      bot = await startBot();
    },
    async close() {
      await Promise.all([bot.child.stop(), teams.stop()]);
      await clear();
    },
  };
}
