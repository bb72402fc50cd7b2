// @generated
//! How types are written as XML.

use crate::runtime::xml::{self, Member, Name, Shape};

/// [`Doc`](crate::xml_maps::expected::types::Doc).
pub static DOC: Shape = Shape::object(
        &[
            Member::element("state", Name::new("state"), &xml::WORD),
            Member::element("day", Name::new("day"), &xml::WORD),
            Member::attribute(
                "left",
                Name::new("left"),
                &Shape::scalar(true, false, false, false),
            ),
            Member::element(
                "mode",
                Name::new("mode"),
                &Shape::scalar(false, false, true, false),
            ),
            Member::element("note", Name::new("note"), &xml::TEXT),
            Member::element(
                "number",
                Name::new("number"),
                &Shape::scalar(true, false, false, true),
            ),
            Member::element("when", Name::new("when"), &xml::WORD),
            Member::element(
                "rows",
                Name::new("rows"),
                &Shape::object(&[]).others(&Shape::list(Name::new("n"), &xml::NUMBER)),
            ),
        ],
    )
    .root(Name::new("doc"));

/// [`Drawing`](crate::xml_maps::expected::types::Drawing).
pub static DRAWING: Shape = Shape::object(
        &[Member::items("shape", Name::new("shape"), &DRAWING_SHAPE_ITEM)],
    )
    .root(Name::new("drawing"));

/// [`Circle`](crate::xml_maps::expected::types::Circle).
pub static CIRCLE: Shape = Shape::object(
    &[
        Member::attribute("id", Name::new("id"), &xml::NUMBER),
        Member::element("radius", Name::new("radius"), &xml::NUMBER),
    ],
);

/// [`Line`](crate::xml_maps::expected::types::Line).
pub static LINE: Shape = Shape::object(
    &[
        Member::attribute("id", Name::new("id"), &xml::NUMBER),
        Member::element(
            "points",
            Name::new("points"),
            &Shape::list(Name::new("point"), &xml::NUMBER),
        ),
        Member::element("next", Name::new("next"), &LINE_NEXT),
    ],
);

/// [`Node`](crate::xml_maps::expected::types::Node).
pub static NODE: Shape = Shape::object(
        &[
            Member::items("kids", Name::new("kids"), &NODE),
            Member::element("parent", Name::new("parent"), &NODE),
        ],
    )
    .root(Name::new("Node"));

/// [`DrawingShapeItem`](crate::xml_maps::expected::types::DrawingShapeItem).
pub static DRAWING_SHAPE_ITEM: Shape = Shape::object(
    &[
        Member::attribute("id", Name::new("id"), &xml::NUMBER),
        Member::element("radius", Name::new("radius"), &xml::NUMBER),
        Member::element(
            "points",
            Name::new("points"),
            &Shape::list(Name::new("point"), &xml::NUMBER),
        ),
        Member::element("next", Name::new("next"), &LINE_NEXT),
    ],
);

/// [`LineNext`](crate::xml_maps::expected::types::LineNext).
pub static LINE_NEXT: Shape = Shape::object(
    &[
        Member::attribute("id", Name::new("id"), &xml::NUMBER),
        Member::element("radius", Name::new("radius"), &xml::NUMBER),
        Member::element(
            "points",
            Name::new("points"),
            &Shape::list(Name::new("point"), &xml::NUMBER),
        ),
        Member::element("next", Name::new("next"), &LINE_NEXT),
    ],
);

/// [`ReadResponse`](crate::xml_maps::expected::types::ReadResponse).
pub static READ_RESPONSE: Shape = Shape::object(
    &[Member::element("text", Name::new("text"), &xml::TEXT)],
);

/// A list of [`Node`](crate::xml_maps::expected::types::Node).
pub static NODE_LIST: Shape = Shape::list(Name::new("Node"), &NODE)
    .root(Name::new("nodes"));
