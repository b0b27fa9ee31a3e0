import { living } from '../scenarios/living.ts';

living('firefox');
