//! Servers: what their URLs are read as, and their variables.

use serde_json::json;

use super::{accepted, heads};

fn url(version: &str, more: &str, url: &str) -> (String, String) {
    let (tree, said) = accepted(&format!(
        "openapi: {version}\n{more}info: {{ title: T, version: '1' }}\nservers: [{{ url: '{url}' }}]\npaths: {{}}\n"
    ));
    let url = tree["servers"][0]["url"].as_str().unwrap().to_owned();
    (url, said)
}

#[test]
fn urls_that_lack_their_start() {
    let (read, said) = url("3.0.3", "", "//api.example.com/v1");
    assert_eq!(read, "https://api.example.com/v1");
    assert_eq!(
        said,
        "\
warning: the URL `//api.example.com/v1` has no scheme; it is read as `https://api.example.com/v1` [server-url]
 --> api.yaml:3:18
  |
3 | servers: [{ url: '//api.example.com/v1' }]
  |                  ^^^^^^^^^^^^^^^^^^^^^^
  = help: write `https://api.example.com/v1`
"
    );
    let (read, said) = url("3.0.3", "", "");
    assert_eq!(read, "/");
    assert_eq!(
        heads(&said),
        ["warning: the URL of this server is empty; it is read as `/` [server-url]"]
    );
    let (tree, said) = accepted(
        "openapi: 3.0.3\ninfo: { title: T, version: '1' }\npaths: {}\n\
         servers: [{ url: '{host}/v1', variables: { host: { default: api.example.com } } }]\n",
    );
    assert_eq!(tree["servers"][0]["url"], "https://{host}/v1");
    assert_eq!(
        heads(&said),
        [
            "warning: the URL `{host}/v1` has no scheme, and its variable begins with a host; it is read as \
             `https://{host}/v1` [server-url]"
        ]
    );
    for (written, read, count) in [
        ("HTTPS://a.org", "HTTPS://a.org", 0),
        ("api.example.com/v1", "https://api.example.com/v1", 1),
        ("localhost:3000/api/", "http://localhost:3000/api/", 1),
        ("//localhost", "http://localhost", 1),
        ("127.0.0.1:80/a", "http://127.0.0.1:80/a", 1),
        ("//[::1]:80/a", "http://[::1]:80/a", 1),
        ("[::1]:80/a", "http://[::1]:80/a", 1),
        ("[2001:db8::1]/a", "https://[2001:db8::1]/a", 1),
        ("10.0.0.1", "https://10.0.0.1", 1),
        ("internal:8080", "https://internal:8080", 1),
        ("//{host}/v1", "https://{host}/v1", 2),
        ("https:/a.org", "https://a.org", 1),
        ("v1.0", "v1.0", 0),
        ("../v2", "../v2", 0),
        ("./", "./", 0),
        ("/", "/", 0),
        ("{host}/v1", "{host}/v1", 1),
        ("https://a.org/v1", "https://a.org/v1", 0),
        ("https://a.org/v1?x=1", "https://a.org/v1", 1),
        ("https://a.org/v1#{a", "https://a.org/v1", 1),
        ("https://a.org?x={y}", "https://a.org", 1),
        ("https://<host>/v1", "https://{host}/v1", 1),
        ("https://a.org/${base}/<v>", "https://a.org/{base}/{v}", 1),
        ("https://a b.org/v 1", "/v%201", 1),
        ("http://", "/", 1),
        ("https:///v1", "/v1", 1),
        (":8080/v1", "/v1", 1),
        ("https://u:{p}@a.org/", "https://a.org/", 1),
        ("htps://a.org", "https://a.org", 1),
    ] {
        let (is, said) = url("3.0.3", "", written);
        assert_eq!(is, read);
        assert_eq!(heads(&said).len(), count, "{said}");
    }
}

#[test]
fn urls_relative_to_the_description() {
    let own = "$self: https://example.com/api/openapi.yaml\n";
    assert_eq!(url("3.2.0", own, "../v2").0, "https://example.com/v2");
    assert_eq!(url("3.2.0", own, "").0, "https://example.com/");
    assert_eq!(url("3.2.0", own, "https://a.org").0, "https://a.org");
    assert_eq!(
        url("3.2.0", "$self: /api/openapi.yaml\n", "../v2").0,
        "../v2"
    );
}

#[test]
fn values_of_a_variable_that_are_listed_twice() {
    let (tree, said) = accepted(
        "openapi: 3.0.3
info: { title: T, version: '1' }
servers: [{ url: 'https://{site}/api', variables: { site: { default: a.org, enum: [a.org, b.org, b.org] } } }]
paths: {}
",
    );
    assert_eq!(
        heads(&said),
        ["warning: the value `b.org` is listed twice [duplicate-value]"]
    );
    let variable = &tree["servers"][0]["variables"]["site"];
    assert_eq!(variable["enum"], json!(["a.org", "b.org"]));
}

/// The values of a variable are texts, as they are written.
#[test]
fn values_that_look_like_numbers() {
    let (tree, said) = accepted(
        "openapi: 3.1.0\ninfo: { title: T, version: '1' }\nservers:\n- url: 'https://a.org/{v}'\n  variables: { v: { default: 1.10, enum: [1.1, 1.10, 0x10, yes] } }\npaths: {}\n",
    );
    assert_eq!(said, "");
    assert_eq!(
        tree["servers"][0]["variables"]["v"],
        json!({ "default": "1.10", "enum": ["1.1", "1.10", "0x10", "yes"] })
    );
}

/// A variable is never a reason to read nothing: what it lacks is taken from its values, or is the caller's to say.
#[test]
fn variables_without_a_default() {
    let of = |url: &str, variables: &str| {
        let (tree, said) = accepted(&format!(
            "openapi: 3.1.0\ninfo: {{ title: T, version: '1' }}\npaths: {{}}\nservers:\n- url: '{url}'\n  variables: {{ {variables} }}\n"
        ));
        (tree["servers"][0]["variables"].clone(), said)
    };
    let (read, said) = of("https://{v}.a.org", "v: { enum: [eu, us] }");
    assert_eq!(
        read,
        json!({ "v": { "enum": ["eu", "us"], "default": "eu" } })
    );
    assert_eq!(
        said,
        "\
warning: the server variable `v` has no `default`; the first of its values is taken [missing-field]
 --> api.yaml:6:16
  |
6 |   variables: { v: { enum: [eu, us] } }
  |                ^
  = help: add `default: eu`
"
    );
    let (read, said) = of("https://{v}.a.org", "v: { description: d }");
    // With the braces in it, no client takes the URL by itself.
    assert_eq!(
        read,
        json!({ "v": { "description": "d", "default": "{v}" } })
    );
    assert_eq!(
        said,
        "\
warning: the server variable `v` has no `default`, so every caller has to say it [missing-field]
 --> api.yaml:6:16
  |
6 |   variables: { v: { description: d } }
  |                ^
  = help: add `default`, the value to take when the caller gives none
"
    );
    for (url, default) in [
        ("https://{v}", ""),
        ("https://{v}:8080/a", ""),
        ("{v}", ""),
        ("{v}/a", ""),
        ("{v}://a.org", ""),
        ("https://a.org/{v}", "{v}"),
        ("https://a.org:{v}", "{v}"),
        ("https://{v}{w}", "{v}"),
    ] {
        let (read, said) = of(url, "v: {}, w: { default: w }");
        assert_eq!(read["v"]["default"], default, "{url}");
        assert_eq!(heads(&said).len(), 1, "{said}");
    }
    let (read, said) = of("https://a.org", "v: { enum: [] }");
    assert_eq!(read, json!({}));
    assert_eq!(
        heads(&said),
        [
            "warning: the server variable `v` has no `default`, and the URL does not name it; it is left out [missing-field]",
            "warning: an empty `enum` allows nothing; it is left out [empty-list]",
        ]
    );
}

/// What leads nowhere by itself is the caller's to say, as what has no default.
#[test]
fn defaults_with_which_a_url_leads_nowhere() {
    let of = |url: &str, default: &str| {
        let (tree, _) = accepted(&format!(
            "openapi: 3.1.0\ninfo: {{ title: T, version: '1' }}\npaths: {{}}\nservers:\n- url: '{url}'\n  variables: {{ v: {{ default: '{default}' }} }}\n"
        ));
        let server = &tree["servers"][0];
        let text = |value: &serde_json::Value| value.as_str().unwrap().to_owned();
        (
            text(&server["url"]),
            text(&server["variables"]["v"]["default"]),
        )
    };
    for (url, default, read, said) in [
        ("https://a.org{v}", "", "https://a.org{v}", ""),
        ("https://{v}b.a.org", "", "https://{v}b.a.org", ""),
        ("https://{v}.a.org", "", "https://{v}.a.org", "{v}"),
        ("https://{v}.a.org", "a/b", "https://{v}.a.org", "{v}"),
        ("https://{v}", "a.org/v1", "https://{v}", "a.org/v1"),
        ("https://{v}/v1", "my host", "https://{v}/v1", ""),
        ("https://{v}/v1", "https://a.org", "{v}/v1", "https://a.org"),
        ("https://a.org/{v}", "a?b", "https://a.org/{v}", "{v}"),
        ("https://a.org:{v}", "https", "https://a.org:{v}", "{v}"),
        ("{v}/a", "api/v1", "./{v}/a", "api/v1"),
        ("{v}/a", "/api", "{v}/a", "/api"),
        ("{v}/a", "internal", "{v}/a", ""),
        ("{v}://a.org", "http", "{v}://a.org", "http"),
    ] {
        assert_eq!(of(url, default), (read.to_owned(), said.to_owned()));
    }
    let (tree, _) = accepted(
        "openapi: 3.1.0\ninfo: { title: T, version: '1' }\nservers: [{ url: 'https://{v}.a.org' }]\npaths: {}\n",
    );
    assert_eq!(tree["servers"][0]["variables"]["v"]["default"], "{v}");
}

/// What is of another protocol is left out, and those behind it keep their places.
#[test]
fn servers_that_are_left_out() {
    let (tree, said) = accepted(
        "openapi: 3.1.0\ninfo: { title: T, version: '1' }\npaths: {}\nservers:\n- url: wss://a.org\n- url: https://a.org\n",
    );
    assert_eq!(tree["servers"].as_array().unwrap().len(), 1);
    assert_eq!(tree["servers"][0]["url"], "https://a.org");
    let place = tree["servers"][0][crate::keys::ORIGIN].as_str();
    assert!(place.is_some_and(|place| place.ends_with("/servers/1")));
    assert_eq!(heads(&said).len(), 1, "{said}");
}

/// That of a path or an operation stays as it is written, also where the whole description has the same one: without it
/// their calls would go to the server of all others.
#[test]
fn servers_of_a_path_that_lead_nowhere_stay() {
    let (tree, said) = accepted(
        "\
openapi: 3.1.0
info: { title: T, version: '1' }
servers: [{ url: 'https://' }, { url: 'wss://a.org' }, { url: 'https://a.org' }]
paths:
  /a:
    servers: [{ url: 'https://' }]
    get: { servers: [{ url: 'wss://a.org' }], responses: { '204': { description: D. } } }
",
    );
    let urls = |servers: &serde_json::Value| {
        let servers = servers.as_array().unwrap().iter();
        servers.map(|one| one["url"].clone()).collect::<Vec<_>>()
    };
    assert_eq!(urls(&tree["servers"]), ["/", "https://a.org"]);
    let path = &tree["paths"]["/a"];
    assert_eq!(urls(&path["servers"]), ["https://"]);
    assert_eq!(urls(&path["get"]["servers"]), ["wss://a.org"]);
    assert!(!tree.to_string().contains(crate::keys::OWN_SERVER));
    assert_eq!(heads(&said).len(), 4, "{said}");
    let of_path = "every call there has to be given a base URL";
    assert_eq!(said.matches(of_path).count(), 2, "{said}");
}
