import type { GradingAnswer } from '@planets/contract';
import Plus from 'lucide-react/icons/plus';
import Trash from 'lucide-react/icons/trash-2';
import { Button } from '../../components/button.tsx';
import { Select } from '../../components/select.tsx';
import { TextField } from '../../components/text-field.tsx';
import type { GradingDraft } from './grading-draft.ts';

interface LetterFieldsProps {
  draft: GradingDraft;
  schemes: GradingAnswer['schemes'];
  onChange: (change: Partial<GradingDraft>) => void;
}

/** Which letters or marks a percent becomes: a scheme that is there, or one of the class's own. */
export function LetterFields({ draft, schemes, onChange }: LetterFieldsProps) {
  const { scheme, letters } = draft;
  return (
    <fieldset>
      <Select
        label="Letters or marks"
        className="w-full sm:w-80"
        value={scheme}
        onChange={(chosen) => {
          const found = schemes.find(({ id }) => id === chosen);
          onChange({
            scheme: chosen,
            ...(chosen === 'none' && { letters: [] }),
            ...(found && {
              letters: found.letters.map(({ letter, from }) => ({ letter, from: String(from) })),
            }),
          });
        }}
        options={[
          { value: 'none', label: 'None: percent alone' },
          ...schemes.map(({ id, name }) => ({ value: id, label: name })),
          { value: 'own', label: 'Our own' },
        ]}
      />
      {scheme !== 'none' && (
        <>
          <p className="mt-2 text-sm text-ink-soft">
            A letter holds from its percent on, as the percent is shown.
          </p>
          <ol className="mt-2 space-y-2">
            {letters.map(({ letter, from }, index) => (
              <li key={index} className="flex items-end gap-3">
                <TextField
                  label={`Letter ${index + 1}`}
                  hideLabel
                  maxLength={12}
                  value={letter}
                  onChange={(value) =>
                    onChange({
                      scheme: 'own',
                      letters: letters.map((one, at) =>
                        at === index ? { ...one, letter: value } : one,
                      ),
                    })
                  }
                  className="w-28"
                />
                <TextField
                  label={`Letter ${index + 1}, from percent`}
                  hideLabel
                  inputMode="decimal"
                  value={from}
                  end={<span className="pe-3 text-ink-soft">%</span>}
                  onChange={(value) =>
                    onChange({
                      scheme: 'own',
                      letters: letters.map((one, at) =>
                        at === index ? { ...one, from: value } : one,
                      ),
                    })
                  }
                  className="w-28"
                />
                <Button
                  variant="quiet"
                  size="sm"
                  aria-label={`Delete letter ${letter || index + 1}`}
                  onPress={() =>
                    onChange({ scheme: 'own', letters: letters.filter((_, at) => at !== index) })
                  }
                  icon={<Trash size={18} aria-hidden="true" />}
                />
              </li>
            ))}
          </ol>
          <Button
            className="mt-3"
            icon={<Plus size={18} aria-hidden="true" />}
            isDisabled={letters.length >= 20}
            onPress={() =>
              onChange({ scheme: 'own', letters: [...letters, { letter: '', from: '' }] })
            }
          >
            Add a letter
          </Button>
        </>
      )}
    </fieldset>
  );
}
