import { SCREENS } from '../../gallery/screens.tsx';
import { lookAt } from './look.tsx';

lookAt(SCREENS.filter(({ name }) => !name.startsWith('panel')));
