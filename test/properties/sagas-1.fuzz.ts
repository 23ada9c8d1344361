import { sagaShard } from "./sagas/shard.js";

sagaShard(0, 2);
