// adaptivecards-templating's types name this file; the package ships it as TypeScript source that does not compile here.
export type IAdaptiveCard = Record<string, unknown>;
