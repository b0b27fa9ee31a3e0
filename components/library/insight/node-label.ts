import type { NodeLabelDrawingFunction } from 'sigma/rendering';

const GAP = 5;

/**
 * Name of a node beside it: on the right, or on the left where it would leave the picture. A rim in the colour of the ground
 * keeps it legible over lines. The text engine of the browser joins the Arabic letters.
 */
export function labelDrawer(ground: string): NodeLabelDrawingFunction {
  return (context, data, settings) => {
    if (typeof data.label !== 'string' || data.label === '') return;
    context.font = `${settings.labelWeight} ${String(settings.labelSize)}px ${settings.labelFont}`;
    const wide = context.measureText(data.label).width;
    const edge = context.canvas.clientWidth || context.canvas.width;
    const right = data.x + data.size + GAP;
    const x = right + wide <= edge ? right : Math.max(2, data.x - data.size - GAP - wide);
    const y = data.y + settings.labelSize / 3;
    context.lineJoin = 'round';
    context.lineWidth = 3;
    context.strokeStyle = ground;
    context.strokeText(data.label, x, y);
    context.fillStyle = settings.labelColor.color ?? '#000';
    context.fillText(data.label, x, y);
  };
}
