import { useState } from 'react';
import { createRoot } from 'react-dom/client';
function App() {
  const [view, setView] = useState('board');
  return <main><h1>Views</h1>
    <ul><li onClick={() => setView('board')}><span className="icon"><svg /></span><span>Board view</span></li>
    <li onClick={() => setView('table')}><span className="icon"><svg /></span><span>Table view</span></li></ul>
    <div onClick={() => setView('cards')}><img alt="" src="x.png" /><p>Cards</p></div>
    <p>{view === 'board' ? 'All boards' : view === 'table' ? 'One table' : 'Many cards'}</p></main>;
}
createRoot(document.getElementById('root')).render(<App />);
