import { expect, it } from 'vitest';
import { saysSawWall } from '../../../src/bot/understanding/wall-words.ts';

it.each([
  ['I saw need admin approval', true],
  ['Microsoft says “Need admin approval”', true],
  ['I saw “Need admin approval” for finance@contoso.com', true],
  ['admin approval required', true],
  ['ik zag need admin approval', true],
  ['Microsoft zegt: Goedkeuring door beheerder vereist', true],
  ['beheerdersgoedkeuring nodig', true],
  ['Genehmigung durch Administrator erforderlich', true],
  ['Approbation de l’administrateur requise', true],
  ['Se necesita la aprobación del administrador', true],
  ['ik zag goedkeuring vereist', true],
  ['I saw approval required', true],
  ['ich sah Genehmigung erforderlich', true],
  ["j'ai vu approbation requise", true],
  ['vi aprobación requerida', true],
  ['goedkeuring vereist', false],
  ['what does need admin approval mean', false],
  ['do I need admin approval?', false],
  ['why does it say need admin approval', false],
  ["I didn't see need admin approval", false],
  ['ik zag geen need admin approval', false],
  ['waarom goedkeuring van beheerder vereist', false],
  ['warum steht da Administratorgenehmigung erforderlich', false],
  ["pourquoi approbation de l'administrateur requise", false],
  ['por qué se necesita la aprobación del administrador', false],
  ['connect my mailbox', false],
])('%s: the page was seen, %s (T29)', (sentence, seen) => {
  expect(saysSawWall(sentence)).toBe(seen);
});
