//! The standard's table, read back cell by cell.

use serde_json::json;

use super::*;

const NAME: &str = "color";

fn expected(column: usize) -> (Shape, Value) {
    match column {
        0 => (Shape::Primitive, json!("")),
        1 => (Shape::Primitive, json!("blue")),
        2 => (Shape::Array, json!(["blue", "black", "brown"])),
        _ => (Shape::Object, json!({"R": "100", "G": "200", "B": "150"})),
    }
}

fn keys() -> Vec<String> {
    ["R", "G", "B"].map(str::to_owned).to_vec()
}

/// `None` where the standard says nothing.
type Row = (Style, bool, [Option<&'static str>; 4]);

const fn row(style: Style, explode: bool, cells: [&'static str; 4]) -> Row {
    let [a, b, c, d] = cells;
    (style, explode, [Some(a), Some(b), Some(c), Some(d)])
}

const PATHS: &[Row] = &[
    row(
        Style::Matrix,
        false,
        [
            ";color",
            ";color=blue",
            ";color=blue,black,brown",
            ";color=R,100,G,200,B,150",
        ],
    ),
    row(
        Style::Matrix,
        true,
        [
            ";color",
            ";color=blue",
            ";color=blue;color=black;color=brown",
            ";R=100;G=200;B=150",
        ],
    ),
    row(
        Style::Label,
        false,
        [".", ".blue", ".blue,black,brown", ".R,100,G,200,B,150"],
    ),
    row(
        Style::Label,
        true,
        [".", ".blue", ".blue.black.brown", ".R=100.G=200.B=150"],
    ),
    row(
        Style::Simple,
        false,
        ["", "blue", "blue,black,brown", "R,100,G,200,B,150"],
    ),
    row(
        Style::Simple,
        true,
        ["", "blue", "blue,black,brown", "R=100,G=200,B=150"],
    ),
];

const QUERIES: &[Row] = &[
    row(
        Style::Form,
        false,
        [
            "color=",
            "color=blue",
            "color=blue,black,brown",
            "color=R,100,G,200,B,150",
        ],
    ),
    row(
        Style::Form,
        true,
        [
            "color=",
            "color=blue",
            "color=blue&color=black&color=brown",
            "R=100&G=200&B=150",
        ],
    ),
    (
        Style::SpaceDelimited,
        false,
        [
            None,
            None,
            Some("color=blue%20black%20brown"),
            Some("color=R%20100%20G%20200%20B%20150"),
        ],
    ),
    (
        Style::PipeDelimited,
        false,
        [
            None,
            None,
            Some("color=blue%7Cblack%7Cbrown"),
            Some("color=R%7C100%7CG%7C200%7CB%7C150"),
        ],
    ),
    (
        Style::DeepObject,
        true,
        [
            None,
            None,
            None,
            Some("color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"),
        ],
    ),
];

const COOKIES: &[Row] = &[
    row(
        Style::Cookie,
        false,
        [
            "color=",
            "color=blue",
            "color=blue,black,brown",
            "color=R,100,G,200,B,150",
        ],
    ),
    row(
        Style::Cookie,
        true,
        [
            "color=",
            "color=blue",
            "color=blue; color=black; color=brown",
            "R=100; G=200; B=150",
        ],
    ),
];

fn cells(rows: &'static [Row]) -> impl Iterator<Item = (Style, bool, usize, &'static str)> {
    rows.iter().flat_map(|(style, explode, cells)| {
        let cells = cells.iter().enumerate();
        cells.filter_map(|(column, cell)| Some((*style, *explode, column, (*cell)?)))
    })
}

#[test]
fn every_cell_of_paths() {
    for (style, explode, column, cell) in cells(PATHS) {
        let (shape, value) = expected(column);
        let read = path(NAME, style, explode, shape, cell);
        assert_eq!(read, Ok(value), "{style:?} {explode} {cell}");
    }
}

#[test]
fn every_cell_of_queries() {
    for (style, explode, column, cell) in cells(QUERIES) {
        let (shape, value) = expected(column);
        let text = format!("before=1&{cell}&after=2");
        let mut pairs = pairs(&text, "&");
        let read = query(
            NAME,
            style,
            explode,
            shape,
            &keys(),
            &mut pairs,
            Coding::Form,
        );
        assert_eq!(read, Some(value), "{style:?} {explode} {cell}");
        let left: Vec<_> = pairs.iter().filter(|pair| !pair.used).collect();
        assert_eq!(left.len(), 2, "{left:?}");
    }
}

#[test]
fn every_cell_of_headers() {
    for (_, explode, column, cell) in cells(PATHS).filter(|cell| cell.0 == Style::Simple) {
        let (shape, value) = expected(column);
        assert_eq!(header(explode, shape, cell), value, "{explode} {cell}");
    }
}

#[test]
fn every_cell_of_cookies() {
    for (style, explode, column, cell) in cells(COOKIES) {
        let (shape, value) = expected(column);
        let mut pairs = pairs(cell, ";");
        let read = query(
            NAME,
            style,
            explode,
            shape,
            &keys(),
            &mut pairs,
            Coding::Plain,
        );
        assert_eq!(read, Some(value), "{style:?} {explode} {cell}");
    }
}

#[test]
fn what_is_encoded_delimits_nothing() {
    let list = path(NAME, Style::Simple, false, Shape::Array, "a%2Cb,c%20d");
    assert_eq!(list, Ok(json!(["a,b", "c d"])));
    let list = path(NAME, Style::Label, true, Shape::Array, ".a%2Eb.c");
    assert_eq!(list, Ok(json!(["a.b", "c"])));
    let mut pairs = pairs("color=a%2Cb,c+d&color2=x%26y", "&");
    let read = query(
        NAME,
        Style::Form,
        false,
        Shape::Array,
        &[],
        &mut pairs,
        Coding::Form,
    );
    assert_eq!(read, Some(json!(["a,b", "c d"])));
    assert!(!pairs[1].used);
}

#[test]
fn what_is_not_there_or_stands_elsewhere() {
    let mut pairs = pairs("a=1", "&");
    let read = query(
        NAME,
        Style::Form,
        true,
        Shape::Primitive,
        &[],
        &mut pairs,
        Coding::Form,
    );
    assert_eq!(read, None);
    assert!(path(NAME, Style::Label, false, Shape::Primitive, "blue").is_err());
    assert!(path(NAME, Style::Matrix, false, Shape::Primitive, ";other=1").is_err());
}

#[test]
fn deep_objects_as_servers_read_them() {
    let text = "f[a][gte]=1&f[b]=2&f[b]=3&f[c][]=4&f[d][0]=5&f[d][1]=6&f[e][0][x]=7&g[a]=8";
    let mut pairs = pairs(text, "&");
    let read = query(
        "f",
        Style::DeepObject,
        true,
        Shape::Object,
        &[],
        &mut pairs,
        Coding::Form,
    );
    let expected = json!({
        "a": {"gte": "1"}, "b": ["2", "3"], "c": ["4"], "d": ["5", "6"], "e": [{"x": "7"}],
    });
    assert_eq!(read, Some(expected));
    assert_eq!(pairs.iter().filter(|pair| !pair.used).count(), 1);
}

#[test]
fn lists_in_brackets() {
    for (text, expected) in [
        ("f[0]=1&f[1]=2", json!(["1", "2"])),
        ("f[]=1&f[]=2", json!(["1", "2"])),
        ("f=1&f=2", json!(["1", "2"])),
        ("f[0][x]=1", json!([{"x": "1"}])),
    ] {
        let mut pairs = pairs(text, "&");
        let read = query(
            "f",
            Style::DeepObject,
            true,
            Shape::Array,
            &[],
            &mut pairs,
            Coding::Form,
        );
        assert_eq!(read, Some(expected), "{text}");
        assert!(pairs.iter().all(|pair| pair.used), "{text}");
    }
}

#[test]
fn objects_in_an_exploded_list() {
    for (text, expected) in [
        (
            "f[0][x]=1&f[0][y][z]=2&f[1][x]=3",
            Some(json!([{"x": "1", "y": {"z": "2"}}, {"x": "3"}])),
        ),
        ("f=1", Some(json!(["1"]))),
        ("g[0][x]=1", None),
    ] {
        let mut pairs = pairs(text, "&");
        let (style, shape) = (Style::Form, Shape::Array);
        let read = query("f", style, true, shape, &[], &mut pairs, Coding::Form);
        assert_eq!(read, expected, "{text}");
    }
}

#[test]
fn what_is_nested_in_an_exploded_object() {
    let keys = ["page", "sort", "in"].map(str::to_owned);
    let mut pairs = pairs("page=1&sort=a&sort=b&in[x]=2&other=3", "&");
    let read = query(
        "f",
        Style::Form,
        true,
        Shape::Object,
        &keys,
        &mut pairs,
        Coding::Form,
    );
    let expected = json!({"page": "1", "sort": ["a", "b"], "in": {"x": "2"}});
    assert_eq!(read, Some(expected));
    assert_eq!(pairs.iter().filter(|pair| !pair.used).count(), 1);
}
