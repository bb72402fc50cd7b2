//! `x-ms-parameterized-host`: the host that AutoRest fills in.

use serde_json::json;

use super::{accepted, heads};

#[test]
fn of_swagger() {
    let (tree, said) = accepted(
        "swagger: '2.0'
info: { title: T, version: '1' }
basePath: /v1/
schemes: [https]
parameters:
  Dns: { name: dns, in: path, required: true, type: string, default: search.windows.net, description: The zone. }
x-ms-parameterized-host:
  hostTemplate: '{account}.{dns}'
  parameters:
  - { name: account, in: path, required: true, type: string }
  - { $ref: '#/parameters/Dns' }
paths: {}
",
    );
    let server = &tree["servers"][0];
    assert_eq!(server["url"], "https://{account}.{dns}/v1");
    assert_eq!(server["variables"]["account"]["default"], "{account}");
    assert_eq!(server["variables"]["dns"]["default"], "search.windows.net");
    assert_eq!(server["variables"]["dns"]["description"], "The zone.");
    assert_eq!(tree["servers"].as_array().unwrap().len(), 1);
    assert_eq!(
        said,
        "\
warning: the server variable `account` has no `default`, so every caller has to say it [missing-field]
  --> api.yaml:10:5
   |
10 |   - { name: account, in: path, required: true, type: string }
   |     ^
   = help: add `default`, the value to take when the caller gives none
"
    );
    for (schemes, prefix, template, read) in [
        ("[http]", "", "{endpoint}", "http://{endpoint}"),
        (
            "[http, https]",
            "",
            "a.org/{endpoint}/",
            "https://a.org/{endpoint}",
        ),
        (
            "[https]",
            "useSchemePrefix: false, ",
            "{endpoint}",
            "https://{endpoint}",
        ),
        (
            "[https]",
            "useSchemePrefix: false, ",
            "https://{endpoint}/a",
            "https://{endpoint}/a",
        ),
        ("[https]", "", "https://{endpoint}", "https://{endpoint}"),
    ] {
        let (tree, said) = accepted(&format!(
            "swagger: '2.0'\ninfo: {{ title: T, version: '1' }}\nschemes: {schemes}\npaths: {{}}\nx-ms-parameterized-host: {{ {prefix}hostTemplate: '{template}', parameters: [{{ name: endpoint, in: path, required: true, type: string, enum: [a.org, b.org] }}] }}\n"
        ));
        let server = &tree["servers"][0];
        assert_eq!(server["url"], read);
        assert_eq!(
            server["variables"]["endpoint"]["enum"],
            json!(["a.org", "b.org"])
        );
        assert_eq!(server["variables"]["endpoint"]["default"], "a.org");
        assert_eq!(heads(&said).len(), 1, "{said}");
    }
}

/// It says all of the host that `host` says, and what stands for its variables, too.
#[test]
fn beside_the_host_of_swagger() {
    let (tree, said) = accepted(
        "swagger: '2.0'
info: { title: T, version: '1' }
host: '{region}.example.com'
basePath: /v1
schemes: [https]
x-ms-parameterized-host:
  hostTemplate: '{region}.example.com'
  parameters: [{ name: region, in: path, required: true, type: string, default: eu, enum: [eu, us] }]
paths: {}
",
    );
    assert_eq!(said, "");
    let servers = tree["servers"].as_array().unwrap();
    assert_eq!(servers.len(), 1);
    assert_eq!(servers[0]["url"], "https://{region}.example.com/v1");
    assert_eq!(
        servers[0]["variables"]["region"]["enum"],
        json!(["eu", "us"])
    );
}

/// A variable that is described in another file, or nowhere, is the caller's to say.
#[test]
fn a_variable_of_which_nothing_is_said() {
    let (tree, said) = accepted(
        "swagger: '2.0'\ninfo: { title: T, version: '1' }\npaths: {}\nx-ms-parameterized-host: { hostTemplate: '{endpoint}', useSchemePrefix: false, parameters: [{ $ref: 'common.json#/parameters/Endpoint' }] }\n",
    );
    assert_eq!(tree["servers"][0]["url"], "{endpoint}");
    assert_eq!(tree["servers"][0]["variables"]["endpoint"]["default"], "");
    assert_eq!(
        heads(&said),
        [
            "warning: the server variable `endpoint` has no `default`, so every caller has to say it [missing-field]"
        ]
    );
}

#[test]
fn of_version_3() {
    let of = |servers: &str| {
        let (tree, said) = accepted(&format!(
            "openapi: 3.0.3\ninfo: {{ title: T, version: '1' }}\npaths: {{}}\n{servers}x-ms-parameterized-host: {{ hostTemplate: '{{host}}', parameters: [{{ name: host, in: path, required: true, schema: {{ type: string, default: a.org }} }}] }}\n"
        ));
        assert_eq!(said, "");
        tree["servers"].clone()
    };
    for servers in ["", "servers: [{ url: / }]\n"] {
        let read = of(servers);
        assert_eq!(read.as_array().unwrap().len(), 1);
        assert_eq!(read[0]["url"], "https://{host}");
        assert_eq!(read[0]["variables"]["host"]["default"], "a.org");
    }
    // What the version has words for says more.
    assert_eq!(
        of("servers: [{ url: 'https://b.org' }]\n")[0]["url"],
        "https://b.org"
    );
}

/// An operation that is reached by another scheme has the variables of the host, too.
#[test]
fn beside_the_schemes_of_an_operation() {
    let said = "host: '{region}.example.com'\nbasePath: /v1";
    let described = "basePath: /v1\nx-ms-parameterized-host: { hostTemplate: '{region}.example.com', parameters: [{ name: region, in: path, required: true, type: string, default: eu }] }";
    for (host, default) in [(said, "{region}"), (described, "eu")] {
        let (tree, said) = accepted(&format!(
            "swagger: '2.0'\ninfo: {{ title: T, version: '1' }}\nschemes: [https]\n{host}\npaths: {{ /a: {{ get: {{ schemes: [http], responses: {{ '200': {{ description: d }} }} }} }} }}\n"
        ));
        assert_eq!(tree["servers"][0]["url"], "https://{region}.example.com/v1");
        let own = &tree["paths"]["/a"]["get"]["servers"];
        assert_eq!(own[0]["url"], "http://{region}.example.com/v1", "{said}");
        assert_eq!(own[0]["variables"]["region"]["default"], default);
        assert_eq!(heads(&said).len(), usize::from(default != "eu"), "{said}");
    }
}
