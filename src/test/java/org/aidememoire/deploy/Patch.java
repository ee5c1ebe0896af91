package org.aidememoire.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.StreamSupport;

/**
 * Merges as kustomize does: objects field by field, null removes, lists of named things
 * (containers, variables, volumes) by name, every other list as a whole.
 */
final class Patch {
  private Patch() {}

  static ObjectNode merge(ObjectNode target, ObjectNode patch) {
    ObjectNode merged = target.deepCopy();
    for (var field : patch.properties()) {
      if (field.getValue().isNull()) {
        merged.remove(field.getKey());
      } else {
        merged.set(field.getKey(), merge(merged.path(field.getKey()), field.getValue()));
      }
    }
    return merged;
  }

  private static JsonNode merge(JsonNode target, JsonNode patch) {
    if (target instanceof ObjectNode object && patch instanceof ObjectNode fields) {
      return merge(object, fields);
    }
    if (target instanceof ArrayNode list && patch instanceof ArrayNode others && named(others)) {
      return mergeByName(list.deepCopy(), others);
    }
    return patch;
  }

  private static ArrayNode mergeByName(ArrayNode list, ArrayNode others) {
    for (JsonNode other : others) {
      int place = placeOf(other.path("name"), list);
      if (place < 0) {
        list.add(other);
      } else {
        list.set(place, merge(list.get(place), other));
      }
    }
    return list;
  }

  private static int placeOf(JsonNode name, ArrayNode list) {
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i).path("name").equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean named(ArrayNode list) {
    return StreamSupport.stream(list.spliterator(), false).allMatch(entry -> entry.has("name"));
  }
}
