/** Real machines that AWS would refuse as they are found, with the codes that say so truly, and why. */
export const explained = {
  "wfc-shared-fallback-state-jsonata-statemachine-statemachine.json": {
    codes: ["ASL0103", "ASL0202", "ASL0302"],
    why: "QueryLanguage stands among the states, so the machine is JSONPath and its JSONata fields do not exist",
  },
  "agent-docs-agent-registry-design-codeblock.json": {
    codes: ["ASL0201", "ASL0203"],
    why: "an excerpt in a document: the last state leads to one that is not shown",
  },
  "agent-stacks-agents-agent-core-wrapper-stack-dict.json": {
    codes: ["ASL0404"],
    why: "there is no intrinsic function States.Default",
  },
  "agent-stacks-agents-hybrid-agent-stack-dict.json": {
    codes: ["ASL0404"],
    why: "there is no intrinsic function States.Default",
  },
  "agent-step-functions-web-search-agent.json": {
    codes: ["ASL0404"],
    why: "there is no intrinsic function States.Default",
  },
  "agent-step-functions-agent-with-tools-flow-template.json": {
    codes: ["ASL0201"],
    why: "a template of a generator: the states of the tools are added by its code",
  },
  "agent-step-functions-dynamic-agent-template.json": {
    codes: ["ASL0103"],
    why: "a template of a generator: its code replaces the words TOOL_NAMES_LIST and DYNAMIC_ROUTING_CHOICES",
  },
  "agent-step-functions-supervisor-with-agentcore.json": {
    codes: ["ASL0101"],
    why: "a Map has no Arguments",
  },
};
