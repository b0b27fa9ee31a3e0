import { store } from '../scenarios/store.ts';

store('firefox');
