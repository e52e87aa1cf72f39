import { z } from '../vendor/zod/index.js';
/** A body or a site of the model, by name. */
export declare const elementRef: z.ZodUnion<readonly [z.ZodObject<{
    body: z.ZodString;
}, z.core.$strict>, z.ZodObject<{
    site: z.ZodString;
}, z.core.$strict>]>;
export type ElementRef = z.infer<typeof elementRef>;
declare const frame: z.ZodUnion<readonly [z.ZodLiteral<"world">, z.ZodUnion<readonly [z.ZodObject<{
    body: z.ZodString;
}, z.core.$strict>, z.ZodObject<{
    site: z.ZodString;
}, z.core.$strict>]>]>;
export type Frame = z.infer<typeof frame>;
declare const shaping: {
    slice: z.ZodOptional<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
    offset: z.ZodOptional<z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodNumber, z.ZodArray<z.ZodNumber>]>, z.ZodObject<{
        keyframe: z.ZodString;
    }, z.core.$strict>]>>;
    noise: z.ZodOptional<z.ZodUnion<readonly [z.ZodObject<{
        uniform: z.ZodNumber;
    }, z.core.$strict>, z.ZodObject<{
        normal: z.ZodNumber;
    }, z.core.$strict>]>>;
    scale: z.ZodOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodArray<z.ZodNumber>]>>;
    clip: z.ZodOptional<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
    history: z.ZodOptional<z.ZodObject<{
        length: z.ZodInt;
        order: z.ZodDefault<z.ZodEnum<{
            oldest_first: "oldest_first";
            newest_first: "newest_first";
        }>>;
    }, z.core.$strict>>;
};
export declare const phaseTerm: z.ZodObject<{
    slice: z.ZodOptional<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
    offset: z.ZodOptional<z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodNumber, z.ZodArray<z.ZodNumber>]>, z.ZodObject<{
        keyframe: z.ZodString;
    }, z.core.$strict>]>>;
    noise: z.ZodOptional<z.ZodUnion<readonly [z.ZodObject<{
        uniform: z.ZodNumber;
    }, z.core.$strict>, z.ZodObject<{
        normal: z.ZodNumber;
    }, z.core.$strict>]>>;
    scale: z.ZodOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodArray<z.ZodNumber>]>>;
    clip: z.ZodOptional<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
    history: z.ZodOptional<z.ZodObject<{
        length: z.ZodInt;
        order: z.ZodDefault<z.ZodEnum<{
            oldest_first: "oldest_first";
            newest_first: "newest_first";
        }>>;
    }, z.core.$strict>>;
    term: z.ZodLiteral<"phase">;
    frequency_hz: z.ZodUnion<readonly [z.ZodNumber, z.ZodString]>;
    offsets_rad: z.ZodDefault<z.ZodArray<z.ZodNumber>>;
    layout: z.ZodDefault<z.ZodEnum<{
        grouped: "grouped";
        interleaved: "interleaved";
    }>>;
    when_still: z.ZodOptional<z.ZodObject<{
        below: z.ZodDefault<z.ZodNumber>;
        phase_rad: z.ZodOptional<z.ZodNumber>;
    }, z.core.$strict>>;
}, z.core.$strict>;
declare const leafTerms: readonly [z.ZodObject<{
    slice: z.ZodOptional<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
    offset: z.ZodOptional<z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodNumber, z.ZodArray<z.ZodNumber>]>, z.ZodObject<{
        keyframe: z.ZodString;
    }, z.core.$strict>]>>;
    noise: z.ZodOptional<z.ZodUnion<readonly [z.ZodObject<{
        uniform: z.ZodNumber;
    }, z.core.$strict>, z.ZodObject<{
        normal: z.ZodNumber;
    }, z.core.$strict>]>>;
    scale: z.ZodOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodArray<z.ZodNumber>]>>;
    clip: z.ZodOptional<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
    history: z.ZodOptional<z.ZodObject<{
        length: z.ZodInt;
        order: z.ZodDefault<z.ZodEnum<{
            oldest_first: "oldest_first";
            newest_first: "newest_first";
        }>>;
    }, z.core.$strict>>;
    term: z.ZodLiteral<"qpos">;
    joints: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$strict>, z.ZodObject<{
    slice: z.ZodOptional<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
    offset: z.ZodOptional<z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodNumber, z.ZodArray<z.ZodNumber>]>, z.ZodObject<{
        keyframe: z.ZodString;
    }, z.core.$strict>]>>;
    noise: z.ZodOptional<z.ZodUnion<readonly [z.ZodObject<{
        uniform: z.ZodNumber;
    }, z.core.$strict>, z.ZodObject<{
        normal: z.ZodNumber;
    }, z.core.$strict>]>>;
    scale: z.ZodOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodArray<z.ZodNumber>]>>;
    clip: z.ZodOptional<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
    history: z.ZodOptional<z.ZodObject<{
        length: z.ZodInt;
        order: z.ZodDefault<z.ZodEnum<{
            oldest_first: "oldest_first";
            newest_first: "newest_first";
        }>>;
    }, z.core.$strict>>;
    term: z.ZodLiteral<"qvel">;
    joints: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$strict>, z.ZodObject<{
    slice: z.ZodOptional<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
    offset: z.ZodOptional<z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodNumber, z.ZodArray<z.ZodNumber>]>, z.ZodObject<{
        keyframe: z.ZodString;
    }, z.core.$strict>]>>;
    noise: z.ZodOptional<z.ZodUnion<readonly [z.ZodObject<{
        uniform: z.ZodNumber;
    }, z.core.$strict>, z.ZodObject<{
        normal: z.ZodNumber;
    }, z.core.$strict>]>>;
    scale: z.ZodOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodArray<z.ZodNumber>]>>;
    clip: z.ZodOptional<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
    history: z.ZodOptional<z.ZodObject<{
        length: z.ZodInt;
        order: z.ZodDefault<z.ZodEnum<{
            oldest_first: "oldest_first";
            newest_first: "newest_first";
        }>>;
    }, z.core.$strict>>;
    term: z.ZodLiteral<"ctrl">;
    actuators: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$strict>, z.ZodObject<{
    slice: z.ZodOptional<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
    offset: z.ZodOptional<z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodNumber, z.ZodArray<z.ZodNumber>]>, z.ZodObject<{
        keyframe: z.ZodString;
    }, z.core.$strict>]>>;
    noise: z.ZodOptional<z.ZodUnion<readonly [z.ZodObject<{
        uniform: z.ZodNumber;
    }, z.core.$strict>, z.ZodObject<{
        normal: z.ZodNumber;
    }, z.core.$strict>]>>;
    scale: z.ZodOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodArray<z.ZodNumber>]>>;
    clip: z.ZodOptional<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
    history: z.ZodOptional<z.ZodObject<{
        length: z.ZodInt;
        order: z.ZodDefault<z.ZodEnum<{
            oldest_first: "oldest_first";
            newest_first: "newest_first";
        }>>;
    }, z.core.$strict>>;
    term: z.ZodLiteral<"act">;
}, z.core.$strict>, z.ZodObject<{
    slice: z.ZodOptional<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
    offset: z.ZodOptional<z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodNumber, z.ZodArray<z.ZodNumber>]>, z.ZodObject<{
        keyframe: z.ZodString;
    }, z.core.$strict>]>>;
    noise: z.ZodOptional<z.ZodUnion<readonly [z.ZodObject<{
        uniform: z.ZodNumber;
    }, z.core.$strict>, z.ZodObject<{
        normal: z.ZodNumber;
    }, z.core.$strict>]>>;
    scale: z.ZodOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodArray<z.ZodNumber>]>>;
    clip: z.ZodOptional<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
    history: z.ZodOptional<z.ZodObject<{
        length: z.ZodInt;
        order: z.ZodDefault<z.ZodEnum<{
            oldest_first: "oldest_first";
            newest_first: "newest_first";
        }>>;
    }, z.core.$strict>>;
    term: z.ZodLiteral<"sensor">;
    sensor: z.ZodString;
}, z.core.$strict>, z.ZodObject<{
    slice: z.ZodOptional<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
    offset: z.ZodOptional<z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodNumber, z.ZodArray<z.ZodNumber>]>, z.ZodObject<{
        keyframe: z.ZodString;
    }, z.core.$strict>]>>;
    noise: z.ZodOptional<z.ZodUnion<readonly [z.ZodObject<{
        uniform: z.ZodNumber;
    }, z.core.$strict>, z.ZodObject<{
        normal: z.ZodNumber;
    }, z.core.$strict>]>>;
    scale: z.ZodOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodArray<z.ZodNumber>]>>;
    clip: z.ZodOptional<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
    history: z.ZodOptional<z.ZodObject<{
        length: z.ZodInt;
        order: z.ZodDefault<z.ZodEnum<{
            oldest_first: "oldest_first";
            newest_first: "newest_first";
        }>>;
    }, z.core.$strict>>;
    term: z.ZodLiteral<"site_position">;
    site: z.ZodString;
}, z.core.$strict>, z.ZodObject<{
    slice: z.ZodOptional<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
    offset: z.ZodOptional<z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodNumber, z.ZodArray<z.ZodNumber>]>, z.ZodObject<{
        keyframe: z.ZodString;
    }, z.core.$strict>]>>;
    noise: z.ZodOptional<z.ZodUnion<readonly [z.ZodObject<{
        uniform: z.ZodNumber;
    }, z.core.$strict>, z.ZodObject<{
        normal: z.ZodNumber;
    }, z.core.$strict>]>>;
    scale: z.ZodOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodArray<z.ZodNumber>]>>;
    clip: z.ZodOptional<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
    history: z.ZodOptional<z.ZodObject<{
        length: z.ZodInt;
        order: z.ZodDefault<z.ZodEnum<{
            oldest_first: "oldest_first";
            newest_first: "newest_first";
        }>>;
    }, z.core.$strict>>;
    term: z.ZodLiteral<"site_velocity">;
    site: z.ZodString;
    part: z.ZodDefault<z.ZodEnum<{
        both: "both";
        linear: "linear";
        angular: "angular";
    }>>;
    frame: z.ZodDefault<z.ZodEnum<{
        local: "local";
        world: "world";
    }>>;
}, z.core.$strict>, z.ZodObject<{
    slice: z.ZodOptional<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
    offset: z.ZodOptional<z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodNumber, z.ZodArray<z.ZodNumber>]>, z.ZodObject<{
        keyframe: z.ZodString;
    }, z.core.$strict>]>>;
    noise: z.ZodOptional<z.ZodUnion<readonly [z.ZodObject<{
        uniform: z.ZodNumber;
    }, z.core.$strict>, z.ZodObject<{
        normal: z.ZodNumber;
    }, z.core.$strict>]>>;
    scale: z.ZodOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodArray<z.ZodNumber>]>>;
    clip: z.ZodOptional<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
    history: z.ZodOptional<z.ZodObject<{
        length: z.ZodInt;
        order: z.ZodDefault<z.ZodEnum<{
            oldest_first: "oldest_first";
            newest_first: "newest_first";
        }>>;
    }, z.core.$strict>>;
    term: z.ZodLiteral<"body_position">;
    body: z.ZodString;
}, z.core.$strict>, z.ZodObject<{
    slice: z.ZodOptional<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
    offset: z.ZodOptional<z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodNumber, z.ZodArray<z.ZodNumber>]>, z.ZodObject<{
        keyframe: z.ZodString;
    }, z.core.$strict>]>>;
    noise: z.ZodOptional<z.ZodUnion<readonly [z.ZodObject<{
        uniform: z.ZodNumber;
    }, z.core.$strict>, z.ZodObject<{
        normal: z.ZodNumber;
    }, z.core.$strict>]>>;
    scale: z.ZodOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodArray<z.ZodNumber>]>>;
    clip: z.ZodOptional<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
    history: z.ZodOptional<z.ZodObject<{
        length: z.ZodInt;
        order: z.ZodDefault<z.ZodEnum<{
            oldest_first: "oldest_first";
            newest_first: "newest_first";
        }>>;
    }, z.core.$strict>>;
    term: z.ZodLiteral<"body_orientation">;
    body: z.ZodString;
    as: z.ZodDefault<z.ZodEnum<{
        quaternion: "quaternion";
        rotation_vector: "rotation_vector";
        six: "six";
    }>>;
}, z.core.$strict>, z.ZodObject<{
    slice: z.ZodOptional<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
    offset: z.ZodOptional<z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodNumber, z.ZodArray<z.ZodNumber>]>, z.ZodObject<{
        keyframe: z.ZodString;
    }, z.core.$strict>]>>;
    noise: z.ZodOptional<z.ZodUnion<readonly [z.ZodObject<{
        uniform: z.ZodNumber;
    }, z.core.$strict>, z.ZodObject<{
        normal: z.ZodNumber;
    }, z.core.$strict>]>>;
    scale: z.ZodOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodArray<z.ZodNumber>]>>;
    clip: z.ZodOptional<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
    history: z.ZodOptional<z.ZodObject<{
        length: z.ZodInt;
        order: z.ZodDefault<z.ZodEnum<{
            oldest_first: "oldest_first";
            newest_first: "newest_first";
        }>>;
    }, z.core.$strict>>;
    term: z.ZodLiteral<"projected_gravity">;
    in: z.ZodUnion<readonly [z.ZodObject<{
        body: z.ZodString;
    }, z.core.$strict>, z.ZodObject<{
        site: z.ZodString;
    }, z.core.$strict>]>;
}, z.core.$strict>, z.ZodObject<{
    slice: z.ZodOptional<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
    offset: z.ZodOptional<z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodNumber, z.ZodArray<z.ZodNumber>]>, z.ZodObject<{
        keyframe: z.ZodString;
    }, z.core.$strict>]>>;
    noise: z.ZodOptional<z.ZodUnion<readonly [z.ZodObject<{
        uniform: z.ZodNumber;
    }, z.core.$strict>, z.ZodObject<{
        normal: z.ZodNumber;
    }, z.core.$strict>]>>;
    scale: z.ZodOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodArray<z.ZodNumber>]>>;
    clip: z.ZodOptional<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
    history: z.ZodOptional<z.ZodObject<{
        length: z.ZodInt;
        order: z.ZodDefault<z.ZodEnum<{
            oldest_first: "oldest_first";
            newest_first: "newest_first";
        }>>;
    }, z.core.$strict>>;
    term: z.ZodLiteral<"relative_position">;
    of: z.ZodUnion<readonly [z.ZodObject<{
        body: z.ZodString;
    }, z.core.$strict>, z.ZodObject<{
        site: z.ZodString;
    }, z.core.$strict>]>;
    to: z.ZodUnion<readonly [z.ZodObject<{
        body: z.ZodString;
    }, z.core.$strict>, z.ZodObject<{
        site: z.ZodString;
    }, z.core.$strict>]>;
    frame: z.ZodDefault<z.ZodUnion<readonly [z.ZodLiteral<"world">, z.ZodUnion<readonly [z.ZodObject<{
        body: z.ZodString;
    }, z.core.$strict>, z.ZodObject<{
        site: z.ZodString;
    }, z.core.$strict>]>]>>;
}, z.core.$strict>, z.ZodObject<{
    slice: z.ZodOptional<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
    offset: z.ZodOptional<z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodNumber, z.ZodArray<z.ZodNumber>]>, z.ZodObject<{
        keyframe: z.ZodString;
    }, z.core.$strict>]>>;
    noise: z.ZodOptional<z.ZodUnion<readonly [z.ZodObject<{
        uniform: z.ZodNumber;
    }, z.core.$strict>, z.ZodObject<{
        normal: z.ZodNumber;
    }, z.core.$strict>]>>;
    scale: z.ZodOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodArray<z.ZodNumber>]>>;
    clip: z.ZodOptional<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
    history: z.ZodOptional<z.ZodObject<{
        length: z.ZodInt;
        order: z.ZodDefault<z.ZodEnum<{
            oldest_first: "oldest_first";
            newest_first: "newest_first";
        }>>;
    }, z.core.$strict>>;
    term: z.ZodLiteral<"last_action">;
}, z.core.$strict>, z.ZodObject<{
    slice: z.ZodOptional<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
    offset: z.ZodOptional<z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodNumber, z.ZodArray<z.ZodNumber>]>, z.ZodObject<{
        keyframe: z.ZodString;
    }, z.core.$strict>]>>;
    noise: z.ZodOptional<z.ZodUnion<readonly [z.ZodObject<{
        uniform: z.ZodNumber;
    }, z.core.$strict>, z.ZodObject<{
        normal: z.ZodNumber;
    }, z.core.$strict>]>>;
    scale: z.ZodOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodArray<z.ZodNumber>]>>;
    clip: z.ZodOptional<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
    history: z.ZodOptional<z.ZodObject<{
        length: z.ZodInt;
        order: z.ZodDefault<z.ZodEnum<{
            oldest_first: "oldest_first";
            newest_first: "newest_first";
        }>>;
    }, z.core.$strict>>;
    term: z.ZodLiteral<"command">;
    names: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$strict>, z.ZodObject<{
    slice: z.ZodOptional<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
    offset: z.ZodOptional<z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodNumber, z.ZodArray<z.ZodNumber>]>, z.ZodObject<{
        keyframe: z.ZodString;
    }, z.core.$strict>]>>;
    noise: z.ZodOptional<z.ZodUnion<readonly [z.ZodObject<{
        uniform: z.ZodNumber;
    }, z.core.$strict>, z.ZodObject<{
        normal: z.ZodNumber;
    }, z.core.$strict>]>>;
    scale: z.ZodOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodArray<z.ZodNumber>]>>;
    clip: z.ZodOptional<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
    history: z.ZodOptional<z.ZodObject<{
        length: z.ZodInt;
        order: z.ZodDefault<z.ZodEnum<{
            oldest_first: "oldest_first";
            newest_first: "newest_first";
        }>>;
    }, z.core.$strict>>;
    term: z.ZodLiteral<"phase">;
    frequency_hz: z.ZodUnion<readonly [z.ZodNumber, z.ZodString]>;
    offsets_rad: z.ZodDefault<z.ZodArray<z.ZodNumber>>;
    layout: z.ZodDefault<z.ZodEnum<{
        grouped: "grouped";
        interleaved: "interleaved";
    }>>;
    when_still: z.ZodOptional<z.ZodObject<{
        below: z.ZodDefault<z.ZodNumber>;
        phase_rad: z.ZodOptional<z.ZodNumber>;
    }, z.core.$strict>>;
}, z.core.$strict>, z.ZodObject<{
    slice: z.ZodOptional<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
    offset: z.ZodOptional<z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodNumber, z.ZodArray<z.ZodNumber>]>, z.ZodObject<{
        keyframe: z.ZodString;
    }, z.core.$strict>]>>;
    noise: z.ZodOptional<z.ZodUnion<readonly [z.ZodObject<{
        uniform: z.ZodNumber;
    }, z.core.$strict>, z.ZodObject<{
        normal: z.ZodNumber;
    }, z.core.$strict>]>>;
    scale: z.ZodOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodArray<z.ZodNumber>]>>;
    clip: z.ZodOptional<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
    history: z.ZodOptional<z.ZodObject<{
        length: z.ZodInt;
        order: z.ZodDefault<z.ZodEnum<{
            oldest_first: "oldest_first";
            newest_first: "newest_first";
        }>>;
    }, z.core.$strict>>;
    term: z.ZodLiteral<"orientation_error">;
    of: z.ZodUnion<readonly [z.ZodObject<{
        body: z.ZodString;
    }, z.core.$strict>, z.ZodObject<{
        site: z.ZodString;
    }, z.core.$strict>]>;
    to: z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodObject<{
        body: z.ZodString;
    }, z.core.$strict>, z.ZodObject<{
        site: z.ZodString;
    }, z.core.$strict>]>, z.ZodObject<{
        quaternion: z.ZodTuple<[z.ZodNumber, z.ZodNumber, z.ZodNumber, z.ZodNumber], null>;
    }, z.core.$strict>]>;
    as: z.ZodDefault<z.ZodEnum<{
        quaternion: "quaternion";
        rotation_vector: "rotation_vector";
        six: "six";
    }>>;
}, z.core.$strict>, z.ZodObject<{
    slice: z.ZodOptional<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
    offset: z.ZodOptional<z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodNumber, z.ZodArray<z.ZodNumber>]>, z.ZodObject<{
        keyframe: z.ZodString;
    }, z.core.$strict>]>>;
    noise: z.ZodOptional<z.ZodUnion<readonly [z.ZodObject<{
        uniform: z.ZodNumber;
    }, z.core.$strict>, z.ZodObject<{
        normal: z.ZodNumber;
    }, z.core.$strict>]>>;
    scale: z.ZodOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodArray<z.ZodNumber>]>>;
    clip: z.ZodOptional<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
    history: z.ZodOptional<z.ZodObject<{
        length: z.ZodInt;
        order: z.ZodDefault<z.ZodEnum<{
            oldest_first: "oldest_first";
            newest_first: "newest_first";
        }>>;
    }, z.core.$strict>>;
    term: z.ZodLiteral<"constant">;
    value: z.ZodUnion<readonly [z.ZodNumber, z.ZodArray<z.ZodNumber>]>;
}, z.core.$strict>];
export type LeafTerm = z.infer<(typeof leafTerms)[number]>;
type DifferenceTerm = {
    term: 'difference';
    a: Term;
    b: Term;
} & {
    [K in keyof typeof shaping]?: z.infer<(typeof shaping)[K]>;
};
export type Term = LeafTerm | DifferenceTerm;
/** One ordered piece of an observation, or a named quantity. Value = clip((raw − offset + noise) × scale). */
export declare const term: z.ZodType<Term>;
declare const actionGroup: z.ZodObject<{
    actuators: z.ZodOptional<z.ZodArray<z.ZodString>>;
    mode: z.ZodDefault<z.ZodEnum<{
        absolute: "absolute";
        relative: "relative";
    }>>;
    scale: z.ZodDefault<z.ZodUnion<readonly [z.ZodNumber, z.ZodArray<z.ZodNumber>]>>;
    offset: z.ZodDefault<z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodNumber, z.ZodArray<z.ZodNumber>]>, z.ZodObject<{
        keyframe: z.ZodString;
        of: z.ZodDefault<z.ZodEnum<{
            qpos: "qpos";
            ctrl: "ctrl";
        }>>;
    }, z.core.$strict>]>>;
    frame: z.ZodOptional<z.ZodObject<{
        in: z.ZodUnion<readonly [z.ZodObject<{
            body: z.ZodString;
        }, z.core.$strict>, z.ZodObject<{
            site: z.ZodString;
        }, z.core.$strict>]>;
        as: z.ZodDefault<z.ZodEnum<{
            direction: "direction";
            point: "point";
        }>>;
    }, z.core.$strict>>;
    clip: z.ZodOptional<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
    torque: z.ZodOptional<z.ZodObject<{
        kp: z.ZodUnion<readonly [z.ZodNumber, z.ZodArray<z.ZodNumber>]>;
        kd: z.ZodDefault<z.ZodUnion<readonly [z.ZodNumber, z.ZodArray<z.ZodNumber>]>>;
        limit: z.ZodOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodArray<z.ZodNumber>]>>;
    }, z.core.$strict>>;
}, z.core.$strict>;
export type ActionGroup = z.infer<typeof actionGroup>;
export declare const action: z.ZodObject<{
    output: z.ZodOptional<z.ZodString>;
    play: z.ZodDefault<z.ZodInt>;
    delay_steps: z.ZodDefault<z.ZodInt>;
    groups: z.ZodArray<z.ZodObject<{
        actuators: z.ZodOptional<z.ZodArray<z.ZodString>>;
        mode: z.ZodDefault<z.ZodEnum<{
            absolute: "absolute";
            relative: "relative";
        }>>;
        scale: z.ZodDefault<z.ZodUnion<readonly [z.ZodNumber, z.ZodArray<z.ZodNumber>]>>;
        offset: z.ZodDefault<z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodNumber, z.ZodArray<z.ZodNumber>]>, z.ZodObject<{
            keyframe: z.ZodString;
            of: z.ZodDefault<z.ZodEnum<{
                qpos: "qpos";
                ctrl: "ctrl";
            }>>;
        }, z.core.$strict>]>>;
        frame: z.ZodOptional<z.ZodObject<{
            in: z.ZodUnion<readonly [z.ZodObject<{
                body: z.ZodString;
            }, z.core.$strict>, z.ZodObject<{
                site: z.ZodString;
            }, z.core.$strict>]>;
            as: z.ZodDefault<z.ZodEnum<{
                direction: "direction";
                point: "point";
            }>>;
        }, z.core.$strict>>;
        clip: z.ZodOptional<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
        torque: z.ZodOptional<z.ZodObject<{
            kp: z.ZodUnion<readonly [z.ZodNumber, z.ZodArray<z.ZodNumber>]>;
            kd: z.ZodDefault<z.ZodUnion<readonly [z.ZodNumber, z.ZodArray<z.ZodNumber>]>>;
            limit: z.ZodOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodArray<z.ZodNumber>]>>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
}, z.core.$strict>;
export declare const MODEL_FIELDS: readonly ["body_mass", "geom_friction", "dof_damping", "dof_armature", "dof_frictionloss", "jnt_stiffness", "actuator_gain"];
export declare const reset: z.ZodObject<{
    keyframe: z.ZodOptional<z.ZodString>;
    joints: z.ZodDefault<z.ZodArray<z.ZodObject<{
        set: z.ZodOptional<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
        add: z.ZodOptional<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
        scale: z.ZodOptional<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
        joint: z.ZodString;
        part: z.ZodDefault<z.ZodEnum<{
            position: "position";
            velocity: "velocity";
        }>>;
        axis: z.ZodOptional<z.ZodEnum<{
            y: "y";
            x: "x";
            z: "z";
            yaw: "yaw";
        }>>;
    }, z.core.$strict>>>;
    mocap: z.ZodDefault<z.ZodArray<z.ZodObject<{
        body: z.ZodString;
        axis: z.ZodEnum<{
            y: "y";
            x: "x";
            z: "z";
            yaw: "yaw";
        }>;
        set: z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>;
    }, z.core.$strict>>>;
    model: z.ZodDefault<z.ZodArray<z.ZodObject<{
        set: z.ZodOptional<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
        add: z.ZodOptional<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
        scale: z.ZodOptional<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
        field: z.ZodEnum<{
            body_mass: "body_mass";
            geom_friction: "geom_friction";
            dof_damping: "dof_damping";
            dof_armature: "dof_armature";
            dof_frictionloss: "dof_frictionloss";
            jnt_stiffness: "jnt_stiffness";
            actuator_gain: "actuator_gain";
        }>;
        of: z.ZodUnion<readonly [z.ZodString, z.ZodLiteral<"*">]>;
    }, z.core.$strict>>>;
    retry_while: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
declare const command: z.ZodUnion<readonly [z.ZodObject<{
    constant: z.ZodNumber;
}, z.core.$strict>, z.ZodObject<{
    range: z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>;
    every_s: z.ZodOptional<z.ZodNumber>;
}, z.core.$strict>, z.ZodObject<{
    schedule: z.ZodArray<z.ZodObject<{
        at_s: z.ZodNumber;
        value: z.ZodNumber;
    }, z.core.$strict>>;
}, z.core.$strict>]>;
export type Command = z.infer<typeof command>;
export declare const task: z.ZodObject<{
    schema_version: z.ZodLiteral<"worldgate.task.v1">;
    name: z.ZodString;
    title: z.ZodOptional<z.ZodString>;
    description: z.ZodDefault<z.ZodString>;
    model: z.ZodString;
    timing: z.ZodObject<{
        simulation_step_s: z.ZodNumber;
        control_decimation: z.ZodInt;
        episode_s: z.ZodNumber;
    }, z.core.$strict>;
    observation: z.ZodRecord<z.ZodString, z.ZodArray<z.ZodType<Term, unknown, z.core.$ZodTypeInternals<Term, unknown>>>>;
    action: z.ZodObject<{
        output: z.ZodOptional<z.ZodString>;
        play: z.ZodDefault<z.ZodInt>;
        delay_steps: z.ZodDefault<z.ZodInt>;
        groups: z.ZodArray<z.ZodObject<{
            actuators: z.ZodOptional<z.ZodArray<z.ZodString>>;
            mode: z.ZodDefault<z.ZodEnum<{
                absolute: "absolute";
                relative: "relative";
            }>>;
            scale: z.ZodDefault<z.ZodUnion<readonly [z.ZodNumber, z.ZodArray<z.ZodNumber>]>>;
            offset: z.ZodDefault<z.ZodUnion<readonly [z.ZodUnion<readonly [z.ZodNumber, z.ZodArray<z.ZodNumber>]>, z.ZodObject<{
                keyframe: z.ZodString;
                of: z.ZodDefault<z.ZodEnum<{
                    qpos: "qpos";
                    ctrl: "ctrl";
                }>>;
            }, z.core.$strict>]>>;
            frame: z.ZodOptional<z.ZodObject<{
                in: z.ZodUnion<readonly [z.ZodObject<{
                    body: z.ZodString;
                }, z.core.$strict>, z.ZodObject<{
                    site: z.ZodString;
                }, z.core.$strict>]>;
                as: z.ZodDefault<z.ZodEnum<{
                    direction: "direction";
                    point: "point";
                }>>;
            }, z.core.$strict>>;
            clip: z.ZodOptional<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
            torque: z.ZodOptional<z.ZodObject<{
                kp: z.ZodUnion<readonly [z.ZodNumber, z.ZodArray<z.ZodNumber>]>;
                kd: z.ZodDefault<z.ZodUnion<readonly [z.ZodNumber, z.ZodArray<z.ZodNumber>]>>;
                limit: z.ZodOptional<z.ZodUnion<readonly [z.ZodNumber, z.ZodArray<z.ZodNumber>]>>;
            }, z.core.$strict>>;
        }, z.core.$strict>>;
    }, z.core.$strict>;
    reset: z.ZodDefault<z.ZodObject<{
        keyframe: z.ZodOptional<z.ZodString>;
        joints: z.ZodDefault<z.ZodArray<z.ZodObject<{
            set: z.ZodOptional<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
            add: z.ZodOptional<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
            scale: z.ZodOptional<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
            joint: z.ZodString;
            part: z.ZodDefault<z.ZodEnum<{
                position: "position";
                velocity: "velocity";
            }>>;
            axis: z.ZodOptional<z.ZodEnum<{
                y: "y";
                x: "x";
                z: "z";
                yaw: "yaw";
            }>>;
        }, z.core.$strict>>>;
        mocap: z.ZodDefault<z.ZodArray<z.ZodObject<{
            body: z.ZodString;
            axis: z.ZodEnum<{
                y: "y";
                x: "x";
                z: "z";
                yaw: "yaw";
            }>;
            set: z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>;
        }, z.core.$strict>>>;
        model: z.ZodDefault<z.ZodArray<z.ZodObject<{
            set: z.ZodOptional<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
            add: z.ZodOptional<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
            scale: z.ZodOptional<z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>>;
            field: z.ZodEnum<{
                body_mass: "body_mass";
                geom_friction: "geom_friction";
                dof_damping: "dof_damping";
                dof_armature: "dof_armature";
                dof_frictionloss: "dof_frictionloss";
                jnt_stiffness: "jnt_stiffness";
                actuator_gain: "actuator_gain";
            }>;
            of: z.ZodUnion<readonly [z.ZodString, z.ZodLiteral<"*">]>;
        }, z.core.$strict>>>;
        retry_while: z.ZodOptional<z.ZodString>;
    }, z.core.$strict>>;
    commands: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodUnion<readonly [z.ZodObject<{
        constant: z.ZodNumber;
    }, z.core.$strict>, z.ZodObject<{
        range: z.ZodTuple<[z.ZodNumber, z.ZodNumber], null>;
        every_s: z.ZodOptional<z.ZodNumber>;
    }, z.core.$strict>, z.ZodObject<{
        schedule: z.ZodArray<z.ZodObject<{
            at_s: z.ZodNumber;
            value: z.ZodNumber;
        }, z.core.$strict>>;
    }, z.core.$strict>]>>>;
    quantities: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodType<Term, unknown, z.core.$ZodTypeInternals<Term, unknown>>>>;
    success: z.ZodObject<{
        when: z.ZodString;
        over: z.ZodDefault<z.ZodUnion<readonly [z.ZodEnum<{
            any: "any";
            all: "all";
            final: "final";
        }>, z.ZodObject<{
            all_of_last: z.ZodNumber;
        }, z.core.$strict>]>>;
        ends_episode: z.ZodDefault<z.ZodBoolean>;
    }, z.core.$strict>;
    termination: z.ZodDefault<z.ZodArray<z.ZodObject<{
        name: z.ZodString;
        when: z.ZodString;
        outcome: z.ZodDefault<z.ZodEnum<{
            failure: "failure";
            judge: "judge";
        }>>;
    }, z.core.$strict>>>;
    metrics: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodObject<{
        value: z.ZodString;
        over: z.ZodDefault<z.ZodUnion<readonly [z.ZodEnum<{
            mean: "mean";
            sum: "sum";
            min: "min";
            max: "max";
            final: "final";
        }>, z.ZodObject<{
            all_of_last: z.ZodNumber;
        }, z.core.$strict>]>>;
        unit: z.ZodDefault<z.ZodString>;
    }, z.core.$strict>>>;
}, z.core.$strict>;
export type Task = z.infer<typeof task>;
export {};
