//! `runner CASE WHO TIMES URL`: does it so many times, after once for warmth, and prints what it counted.
//! Written by `cargo xtask bench`.

mod by_hand;
mod counting;

use std::hint::black_box;

use benched::runtime::json::{from_answer, to_string};
use benched::{Client, types};

#[global_allocator]
static ALLOCATOR: counting::Counting = counting::Counting;

const DEVICES: usize = 300;
const ZEROS: usize = 20_000_000;

fn device(index: usize, case: &str) -> String {
    let size = match case {
        "repair" => format!("\"{}\"", index * 1_000_003),
        _ => format!("{}", index * 1_000_003),
    };
    let mut members = vec![
        format!("\"id\":{}", 1000 + index),
        format!("\"name\":\"device number {index} of the house\""),
        "\"product\":\"Media Server\"".to_owned(),
        "\"platform\":\"Linux\"".to_owned(),
        "\"createdAt\":\"2024-02-29T12:30:00.000Z\"".to_owned(),
        format!("\"count\":{}", index * 7),
        "\"ratio\":0.75".to_owned(),
        "\"owned\":true".to_owned(),
        "\"home\":false".to_owned(),
        "\"address\":\"http://192.168.0.17:32400/library/sections/all\"".to_owned(),
        "\"tags\":[\"one\",\"two\",\"three\"]".to_owned(),
        format!("\"size\":{size}"),
    ];
    let kind = if index % 2 == 0 { "lamp" } else { "fan" };
    match case {
        "tag-first" => members.insert(0, format!("\"kind\":\"{kind}\"")),
        "tag-last" => members.push(format!("\"kind\":\"{kind}\"")),
        "undeclared" | "kept" => {
            members.insert(4, "\"new\":{\"a\":[1,2,3]}".to_owned());
            members.push("\"other\":\"text\"".to_owned());
        }
        _ => {}
    }
    format!("{{{}}}", members.join(","))
}

fn document(case: &str, who: &str) -> String {
    // Derives do not read a number from text: by hand, it comes as it should.
    let case = if who == "hand" && case == "repair" { "decode" } else { case };
    if case == "memory" {
        let zeros = vec!["0"; ZEROS].join(",");
        let device = device(1, "decode");
        return format!("{},\"more\":[{zeros}]}}", &device[..device.len() - 1]);
    }
    let devices: Vec<String> = (0..DEVICES).map(|index| device(index, case)).collect();
    format!("[{}]", devices.join(","))
}

fn work(case: &str, who: &str, url: &str) -> Box<dyn FnMut()> {
    let document = document(case, who);
    let bytes = document.into_bytes();
    match (case, who) {
        ("decode" | "undeclared" | "repair", "generated") | ("kept", "generated") => Box::new(move || {
            let (devices, repairs) = from_answer::<Vec<types::Device>>(&bytes).unwrap();
            black_box((devices, repairs));
        }),
        ("decode" | "undeclared" | "repair", _) => Box::new(move || {
            black_box(serde_json::from_slice::<Vec<by_hand::Device>>(&bytes).unwrap());
        }),
        ("kept", _) => Box::new(move || {
            black_box(serde_json::from_slice::<Vec<by_hand::Keeping>>(&bytes).unwrap());
        }),
        ("encode", "generated") => {
            let devices = from_answer::<Vec<types::Device>>(&bytes).unwrap().0;
            Box::new(move || {
                black_box(to_string(&devices).unwrap());
            })
        }
        ("encode", _) => {
            let devices: Vec<by_hand::Device> = serde_json::from_slice(&bytes).unwrap();
            Box::new(move || {
                black_box(serde_json::to_string(&devices).unwrap());
            })
        }
        ("tag-first" | "tag-last", "generated") => Box::new(move || {
            let (things, repairs) = from_answer::<Vec<types::Thing>>(&bytes).unwrap();
            assert!(!matches!(things[0], types::Thing::Other(_)));
            black_box((things, repairs));
        }),
        ("tag-first" | "tag-last", _) => Box::new(move || {
            black_box(serde_json::from_slice::<Vec<by_hand::Thing>>(&bytes).unwrap());
        }),
        ("memory", "generated") => Box::new(move || {
            black_box(from_answer::<types::Device>(&bytes).unwrap());
        }),
        ("memory", _) => Box::new(move || {
            black_box(serde_json::from_slice::<by_hand::Keeping>(&bytes).unwrap());
        }),
        ("call", who) => call(who, url),
        (other, _) => panic!("there is no case {other}"),
    }
}

fn call(who: &str, url: &str) -> Box<dyn FnMut()> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    if who == "generated" {
        let client = runtime.block_on(async { Client::builder().base_url(url).build().unwrap() });
        return Box::new(move || {
            runtime.block_on(async {
                black_box(client.get_device().await.unwrap());
            });
        });
    }
    // As a program does that builds a client of reqwest itself.
    let ring = rustls::crypto::ring::default_provider();
    ring.install_default().unwrap();
    let client = reqwest::Client::builder().build().unwrap();
    let url = format!("{url}/device");
    Box::new(move || {
        runtime.block_on(async {
            let request = client.get(&url).header("accept", "application/json");
            let response = request.send().await.unwrap();
            assert_eq!(response.status(), 200);
            let bytes = response.bytes().await.unwrap();
            black_box(serde_json::from_slice::<by_hand::Device>(&bytes).unwrap());
        });
    })
}

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [case, who, times, url] = args.as_slice() else {
        panic!("runner CASE WHO TIMES URL");
    };
    let times: u64 = times.parse().unwrap();
    let mut work = work(case, who, url);
    work();
    let live = counting::start();
    let (number, bytes) = counting::all();
    for _ in 0..times {
        work();
    }
    let (number_after, bytes_after) = counting::all();
    println!(
        "{{\"allocations\":{},\"bytes\":{},\"peak\":{}}}",
        (number_after - number) / times.max(1),
        (bytes_after - bytes) / times.max(1),
        counting::peak() - live,
    );
}
