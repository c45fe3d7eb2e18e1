import Monitor from 'lucide-react/icons/monitor';
import Moon from 'lucide-react/icons/moon';
import Sun from 'lucide-react/icons/sun';
import { Button } from '../components/button.tsx';
import { chooseScheme, type SchemeChoice, useSchemeChoice } from '../lib/theme.ts';

const NEXT: Record<SchemeChoice, SchemeChoice> = { system: 'day', day: 'night', night: 'system' };
const MARK = { system: Monitor, day: Sun, night: Moon };
const WORDS = { system: 'as the system', day: 'day', night: 'night' };

/** Goes round: as the system, day, night. */
export function SchemeSwitch() {
  const choice = useSchemeChoice();
  const Mark = MARK[choice];
  return (
    <Button
      variant="quiet"
      size="sm"
      aria-label={`Colours: ${WORDS[choice]}. Change to ${WORDS[NEXT[choice]]}`}
      onPress={() => chooseScheme(NEXT[choice])}
      icon={<Mark size={20} />}
    />
  );
}
