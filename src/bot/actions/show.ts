import type { SpokenLanguage, Topic } from '../../services/journeys/facts.ts';
import { card } from '../answer.ts';
import { speak } from '../commands/change-language.ts';
import { helpAnswer } from '../commands/commands.ts';
import { defineAction } from '../define.ts';
import { lookUpAnswer } from '../look-up-answer.ts';

export const showConnection = defineAction({
  verb: 'show_connection',
  act: async ({ id }, { person, journeys }) => lookUpAnswer(await journeys.lookUp.open(person, id)),
});

export const showRequest = defineAction({
  verb: 'show_request',
  act: async ({ id }, { person, journeys }) => lookUpAnswer(await journeys.lookUp.open(person, id)),
});

export const showMine = defineAction({
  verb: 'show_mine',
  act: async (_, { person, journeys }) => lookUpAnswer(await journeys.lookUp.status(person, null)),
});

export const showPending = defineAction({
  verb: 'show_pending',
  act: async (_, { person, journeys }) => lookUpAnswer(await journeys.lookUp.pending(person)),
});

export const showTenant = defineAction({
  verb: 'show_tenant',
  act: async ({ id }, { person, journeys }) => lookUpAnswer(await journeys.lookUp.tenantNow(person, id)),
});

export const say = defineAction({ verb: 'say', act: ({ id }, turn) => turn.say(id) });

export const help = defineAction({ verb: 'help', act: async (_, turn) => helpAnswer(turn) });

const topic = (name: Topic) =>
  defineAction({
    verb: `topic_${name}`,
    act: async (_, { journeys }) => card('topic', journeys.lookUp.topic(name, '')),
  });

export const topicOauth = topic('oauth');
export const topicOpenid = topic('openid');
export const topicConsent = topic('consent');
export const topicLevels = topic('levels');
export const topicEntra = topic('entra');
export const topicData = topic('data');

const speaks = (language: SpokenLanguage) =>
  defineAction({ verb: `speak_${language}`, act: async (_, turn) => speak(language, turn) });

export const speakEnglish = speaks('en');
export const speakDutch = speaks('nl');
export const speakGerman = speaks('de');
export const speakFrench = speaks('fr');
export const speakSpanish = speaks('es');
