/** The library that NiceGUI loads: one component. */

export { default } from "./FlowEditor.vue";
