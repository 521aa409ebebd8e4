import './styles/base.css';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { DisplayProvider } from './app/display.tsx';
import { WordsProvider } from './app/words.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has the root element.');

const initial = navigator.language.startsWith('es') ? 'es' : 'en';
createRoot(root).render(
  <WordsProvider initial={initial}>
    <DisplayProvider>
      <App />
    </DisplayProvider>
  </WordsProvider>,
);
