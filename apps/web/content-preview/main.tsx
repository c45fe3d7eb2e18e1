import { createRoot } from 'react-dom/client';
import './preview.css';
import { Announcer } from '../src/components/announcer.tsx';
import { Preview } from './preview.tsx';

createRoot(document.getElementById('root')!).render(
  <Announcer>
    <Preview />
  </Announcer>,
);
