import { store } from '../scenarios/store.ts';

store('chrome');
