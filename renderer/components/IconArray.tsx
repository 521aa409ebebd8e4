import styles from './IconArray.module.css';

const across = 20;
const step = 10;
const radius = 3.7;

/** One hundred people in five lines of twenty, the first `count` filled. Two paths, however many people. */
export function IconArray({ count, label }: { count: number; label: string }) {
  const people = Math.max(0, Math.min(100, Math.round(count)));
  return (
    <svg className={styles.icons} viewBox={`0 0 ${across * step} 50`} role="img" aria-label={label}>
      <path className={styles.others} d={circles(people, 100)} />
      <path className={styles.affected} d={circles(0, people)} />
    </svg>
  );
}

function circles(from: number, to: number): string {
  let path = '';
  for (let person = from; person < to; person += 1) {
    const x = (person % across) * step + step / 2 - radius;
    const y = Math.floor(person / across) * step + step / 2;
    path += `M${x} ${y}a${radius} ${radius} 0 1 0 ${2 * radius} 0a${radius} ${radius} 0 1 0 ${-2 * radius} 0`;
  }
  return path;
}
