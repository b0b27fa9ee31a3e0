import type { Template, TemplateName } from '../story.ts';
import { bare } from './bare.ts';
import { brBody } from './br-body.ts';
import { drupal } from './drupal.ts';
import { encyclopedia } from './encyclopedia.ts';
import { foreign } from './foreign.ts';
import { jsonMeta } from './json-meta.ts';
import { jsonldGraph } from './jsonld-graph.ts';
import { microdata } from './microdata.ts';
import { wordpress } from './wordpress.ts';

/** Every page maker by its name in `stories/*.json`. */
export const TEMPLATES: Readonly<Record<TemplateName, Template>> = {
  bare,
  'br-body': brBody,
  drupal,
  encyclopedia,
  foreign,
  'json-meta': jsonMeta,
  'jsonld-graph': jsonldGraph,
  microdata,
  wordpress,
};
