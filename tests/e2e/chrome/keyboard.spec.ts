import { keyboard } from '../scenarios/keyboard.ts';

keyboard('chrome');
