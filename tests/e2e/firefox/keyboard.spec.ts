import { keyboard } from '../scenarios/keyboard.ts';

keyboard('firefox');
