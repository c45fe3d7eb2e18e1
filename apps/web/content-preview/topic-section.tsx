import type { Planet, Topic } from '@planets/practice';
import { useEffect, useMemo, useRef, useState } from 'react';
import { gradeIn, type Choices } from './choices.ts';
import { sampleOf } from './sample.ts';
import { ShownQuestion } from './shown-question.tsx';

interface TopicSectionProps {
  planet: Planet;
  topic: Topic;
  choices: Choices;
}

/** A topic with its sample, made when it comes near the screen: a thousand questions are slow to draw at once. */
export function TopicSection({ planet, topic, choices }: TopicSectionProps) {
  const section = useRef<HTMLElement>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (entry?.isIntersecting) setNear(true);
      },
      { rootMargin: '1200px' },
    );
    if (section.current) observer.observe(section.current);
    return () => observer.disconnect();
  }, []);
  const grade = gradeIn(topic.grades, choices.grade);
  const shown = useMemo(
    () => (isNear ? sampleOf(planet, topic, grade, choices.count, choices.seed) : []),
    [isNear, planet, topic, grade, choices.count, choices.seed],
  );
  return (
    <section ref={section} id={`${planet.id}-${topic.id}`} className="min-h-96 py-8">
      <h3 className="text-xl">
        {topic.name} <span className="text-base text-ink-soft">{topic.id}</span>
      </h3>
      <p>{topic.about}</p>
      <p className="text-sm text-ink-soft">
        Grades {topic.grades.join(' to ')}, shown for grade {grade}
        {topic.prerequisites.length > 0 && ` · after ${topic.prerequisites.join(', ')}`}
        {topic.standards.length > 0 && ` · ${topic.standards.join(', ')}`}
      </p>
      <ol className="mt-4">
        {shown.map((one, index) => (
          <ShownQuestion key={`${grade} ${choices.seed} ${index}`} shown={one} number={index + 1} />
        ))}
      </ol>
    </section>
  );
}
