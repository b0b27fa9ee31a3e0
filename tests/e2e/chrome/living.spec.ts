import { living } from '../scenarios/living.ts';

living('chrome');
