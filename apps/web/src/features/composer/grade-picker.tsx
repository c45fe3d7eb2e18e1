interface GradePickerProps {
  grades: readonly number[];
  grade: number;
  onChange: (grade: number) => void;
}

/** The grades there is something for, all of them seen. */
export function GradePicker({ grades, grade, onChange }: GradePickerProps) {
  return (
    <fieldset>
      <legend className="mb-3 font-head text-lg font-semibold">Grade</legend>
      <div className="grid grid-cols-6 gap-1 sm:grid-cols-12">
        {grades.map((one) => (
          <label
            key={one}
            className="flex min-h-11 cursor-pointer items-center justify-center rounded-md bg-surface font-head font-medium tabular-nums transition-colors hover:bg-action-wash has-checked:bg-action has-checked:text-action-ink has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
          >
            <input
              type="radio"
              name="grade"
              checked={one === grade}
              onChange={() => onChange(one)}
              className="sr-only"
            />
            <span className="sr-only">Grade </span>
            {one}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
