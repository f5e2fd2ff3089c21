import {
  ArrowDown,
  ArrowUp,
  ArrowUpDown,
  Check,
  ChevronDown,
  ChevronLeft,
  ChevronRight,
  Circle,
  CircleCheck,
  CircleDot,
  CirclePause,
  CirclePlay,
  CircleSlash,
  CircleX,
  Clock,
  Copy,
  Download,
  ExternalLink,
  Info,
  Link2,
  ListFilter,
  LockKeyhole,
  Mail,
  Pencil,
  Plus,
  RefreshCw,
  Repeat,
  RotateCw,
  Search,
  Timer,
  TriangleAlert,
  X,
} from 'lucide'
import { outline } from './outline'

/** Every sign of the pages, by its name. */
const icons = {
  'arrow-down': ArrowDown,
  'arrow-up': ArrowUp,
  'arrow-up-down': ArrowUpDown,
  check: Check,
  'chevron-down': ChevronDown,
  'chevron-left': ChevronLeft,
  'chevron-right': ChevronRight,
  circle: Circle,
  'circle-check': CircleCheck,
  'circle-dot': CircleDot,
  'circle-pause': CirclePause,
  'circle-play': CirclePlay,
  'circle-slash': CircleSlash,
  'circle-x': CircleX,
  clock: Clock,
  copy: Copy,
  download: Download,
  'external-link': ExternalLink,
  info: Info,
  'link-2': Link2,
  'list-filter': ListFilter,
  'lock-keyhole': LockKeyhole,
  mail: Mail,
  pencil: Pencil,
  plus: Plus,
  'refresh-cw': RefreshCw,
  repeat: Repeat,
  'rotate-cw': RotateCw,
  search: Search,
  timer: Timer,
  'triangle-alert': TriangleAlert,
  x: X,
}

export type IconName = keyof typeof icons

/**
 * The outlines of all signs, once in the page, where `Icon` refers to them: so they are part of the first
 * HTML and not of the script.
 */
export function IconSprite() {
  return (
    <svg aria-hidden="true" className="hidden">
      {Object.entries(icons).map(([name, shapes]) => (
        <path key={name} id={`icon-${name}`} d={outline(shapes)} />
      ))}
    </svg>
  )
}
