package org.aidememoire.site;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The page of ours that a person comes back to after signing in, or after a form of another page.
 */
public final class WayBack {
  public static final URI HOME = URI.create("/");

  /**
   * A path on this server: two slashes, or a backslash that browsers read as one, lead elsewhere.
   */
  private static final Pattern OUR_PATH = Pattern.compile("/(?![/\\\\])[^\\\\\\p{Cntrl}]*");

  private WayBack() {}

  /** Home, where {@code unsafePath} is not a path on this server. */
  public static URI to(@Nullable String unsafePath) {
    if (unsafePath == null || !OUR_PATH.matcher(unsafePath).matches()) {
      return HOME;
    }
    try {
      return URI.create(unsafePath);
    } catch (IllegalArgumentException notAnAddress) {
      return HOME;
    }
  }

  /** The address to change settings at so as to come back to {@code path}. */
  static String settingsFrom(String path) {
    return path.startsWith("/settings") || path.startsWith("/sign-")
        ? "/settings"
        : "/settings?back=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
  }

  /** The address to sign in at so as to come back to {@code path}. */
  public static String signInFrom(String path) {
    return path.equals("/") || path.startsWith("/sign-")
        ? "/sign-in"
        : "/sign-in?back=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
  }
}
