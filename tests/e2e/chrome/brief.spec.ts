import { brief } from '../scenarios/brief.ts';

brief('chrome');
