import { useEffect, useRef, useState } from 'preact/hooks';

/** Tells a screen reader the result once it has stood still for a moment; silent about the result the page came with. */
export function Announce({ text }: { text: string }) {
  const first = useRef(text);
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    if (text === first.current) return;
    first.current = '';
    const timer = setTimeout(() => setSpoken(text), 1000);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p class="visually-hidden" role="status">
      {spoken}
    </p>
  );
}
