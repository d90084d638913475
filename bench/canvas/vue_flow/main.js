/** Nodes with three inputs, two outputs and two fields in Vue Flow, drawn as graph.json says. */
import { Handle, Position, VueFlow, useVueFlow } from "@vue-flow/core";
import "@vue-flow/core/dist/style.css";
import { createApp, defineComponent, h } from "vue";

const INPUTS = ["first", "second", "third"];
const OUTPUTS = ["table", "count"];

const handles = (type, position, names) =>
  names.map((id, index) => h(Handle, { id, key: id, type, position, style: { top: `${46 + index * 22}px` } }));

const Step = defineComponent({
  props: ["id", "data"],
  setup: (props) => () =>
    h("div", { class: "step", "data-testid": "node", "data-node-id": props.id, "data-state": props.data.state }, [
      handles("target", Position.Left, INPUTS),
      h("header", props.id),
      h("label", ["column", h("input", { value: "author" })]),
      h("label", ["top", h("input", { type: "number", value: 10 })]),
      h("span", props.data.state),
      handles("source", Position.Right, OUTPUTS),
    ]),
});

const { nodes, links } = await (await fetch("graph.json")).json();
const Page = defineComponent({
  setup() {
    const flow = useVueFlow();
    window.reference = {
      fit: () => flow.fitView(),
      workView: () => flow.setCenter(...middle(nodes), { zoom: 1 }),
      setStates: (ids, state) => ids.forEach((id) => flow.updateNodeData(id, { state })),
    };
    const drawn = nodes.map(({ id, x, y }) => ({ id, type: "step", position: { x, y }, data: { state: "" } }));
    const edges = links.map(([source, target], index) => ({
      id: `link_${index}`,
      source,
      target,
      sourceHandle: OUTPUTS[index % 2],
      targetHandle: INPUTS[index % 3],
    }));
    const options = { nodes: drawn, edges, minZoom: 0.02, maxZoom: 4, fitViewOnInit: true, panOnDrag: [0, 2] };
    flow.onPaneReady(() => requestAnimationFrame(() => performance.mark("reference.ready")));
    return () => h(VueFlow, options, { "node-step": (node) => h(Step, { id: node.id, data: node.data }) });
  },
});

function middle(all) {
  const of = (name) => (Math.min(...all.map((one) => one[name])) + Math.max(...all.map((one) => one[name]))) / 2;
  return [of("x"), of("y")];
}

createApp(Page).mount("#canvas");
